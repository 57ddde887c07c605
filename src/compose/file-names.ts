import { tidy } from './prose.ts';

const ENDINGS = 'pdf|docx?|xlsx?|pptx?|odt|ods|csv|ya?ml|json|zip|rar|7z|jpe?g|png|gif|tiff?|mp4';
const BRACKET = /[([][^()[\]]*[)\]]/gu;
const ENDING = new RegExp(`\\.(?:${ENDINGS})\\b`, 'iu');
const NAME = new RegExp(`(?<![^\\s"“'(])["“']?[^\\s"“”'()]+\\.(?:${ENDINGS})\\b["”']?`, 'giu');

/** A unit's words without names of files, which mean nothing to the reader of an official text; a bracket that holds one goes whole. */
export function withoutFileNames(text: string): string {
  return tidy(text.replace(BRACKET, (bracket) => (ENDING.test(bracket) ? '' : bracket)).replace(NAME, ''));
}
