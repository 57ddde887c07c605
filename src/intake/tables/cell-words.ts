import { fold } from '../../model/fold.ts';

/** Whether a cell says the same as the one above it: "nt", "như trên", a ditto sign. */
export function isDitto(text: string): boolean {
  return /^(?:-? ?(?:n ?[./]? ?t\.?|nhu tren|nhu muc tren|nhu nhiem vu tren) ?-?|"|''|”|″|\/\/|-"-|-\/\/-)$/u.test(
    fold(text),
  );
}

/** Whether a cell holds a sign for nothing. */
export function isNothing(text: string): boolean {
  return /^[-–—_.…\s/]*$/u.test(text) || /^(?:khong|khong co|k)$/u.test(fold(text));
}

/** Whether a cell of a quarter or a month is marked. */
export function isMarked(text: string): boolean {
  return /^(?:x|v|✓|✔|√|\+|•|×)+$/iu.test(text.trim());
}

const ITEM = /^(?:[-–+•*]\s*|\(?[a-zđ]\)\s*)/u;

/** The lines of a cell as one text: items of a list parted by "; ", lines that were only broken joined again. */
export function asOneText(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length > 1 && lines.every((line) => /^[-–+•*]/u.test(line))) {
    return lines.map((line) => line.replace(ITEM, '').replace(/[;.,]+$/u, '')).join('; ');
  }
  return lines.map((line) => line.replace(/^[-–+•*]\s+/u, '')).reduce(join, '');
}

/** Words that nothing ends with. */
const OPEN = /(?:^|\s)(?:của|và|các|với|cho|tại|về|theo|do|để|trên|trong|từ|đến|hoặc|là|ngày|tháng|năm|số)$/iu;

function join(before: string, line: string): string {
  if (before === '') return line;
  const goesOn = /[.;:,(]$/u.test(before) || OPEN.test(before) || !/^\p{Lu}/u.test(line);
  return goesOn ? `${before} ${line}` : `${before}; ${line}`;
}
