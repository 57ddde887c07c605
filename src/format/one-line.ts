/** What users' files and their names hold, with a mark for each line end and control: a name must not pass for a finding of its own, nor a text for one of our colours. */
export function oneLine(text: string): string {
  return text.replaceAll(CONTROLS, '\ufffd');
}

// oxlint-disable-next-line no-control-regex -- finding them is the point
const CONTROLS = /[\u0000-\u001f]/g;
