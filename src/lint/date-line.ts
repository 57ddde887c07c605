/** Địa danh, ngày tháng taken apart, however it was typed. Parts left blank are empty. */
export interface DateLine {
  readonly place: string;
  /** With ngày, tháng and năm, or with strokes or dots: 05/6/2024. */
  readonly form: 'words' | 'figures';
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Whether dots or underscores stand where a figure is missing. */
  readonly dotted: boolean;
}

const BLANK = String.raw`[\d\s._…·]*`;
const WORDS = new RegExp(
  String.raw`^(?<place>.*?)\s*,?\s*ngày(?<day>${BLANK})tháng(?<month>${BLANK})năm(?<year>${BLANK})$`,
  'isu',
);
const FIGURES =
  /^(?<place>.*?)\s*,?\s*(?:ngày\s*)?(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})\.?$/isu;

/** Reads a line of place and date; undefined where it is none. */
export function readDateLine(text: string): DateLine | undefined {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const words = WORDS.exec(line)?.groups;
  const found = words ?? FIGURES.exec(line)?.groups;
  if (found === undefined) return undefined;
  const { place = '', day = '', month = '', year = '' } = found;
  const figures = [day, month, year];
  return {
    place: place.trim(),
    form: words === undefined ? 'figures' : 'words',
    day: digits(day),
    month: digits(month),
    year: digits(year),
    dotted: words !== undefined && figures.some((part) => digits(part) === '' && /[._…·]/u.test(part)),
  };
}

function digits(text: string): string {
  return text.replace(/\D/gu, '');
}
