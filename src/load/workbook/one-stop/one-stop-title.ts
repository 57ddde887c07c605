import type { Place } from '../../../diagnostic/place.ts';
import type { CivilDate } from '../../../model/civil-date.ts';
import { fold } from '../../../model/fold.ts';
import { readDate } from '../../../vietnamese/dates.ts';
import { oneLine } from '../grid.ts';
import type { OneStopTable } from './one-stop-table.ts';

/** What the lines around the table say. */
export interface OneStopTitle {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** Số liệu tính đến ngày: what a line says, else the last day of the window. */
  readonly asOf?: { readonly date: CivilDate; readonly place: Place };
  /** Of the system, where a line says: Hệ thống thông tin giải quyết TTHC tỉnh Lạng Sơn. */
  readonly source?: string;
  /** Where the window stands, else the first line. */
  readonly place: Place;
  /** All of it, as one text. */
  readonly words: string;
}

const DAY = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})`;
const WINDOW = new RegExp(String.raw`tu (?:ngay )?${DAY} ?(?:den|-|–|~) ?(?:het )?(?:ngay )?${DAY}`, 'u');
const AS_OF = new RegExp(String.raw`(?:so lieu|tinh|chot|cap nhat)[^\d]*?(?:den )?(?:het )?ngay:? ${DAY}`, 'u');
const SOURCE = /^nguon(?: so lieu)?:? ?/u;

/** Reads the lines above and below the table of the one-stop system. */
export function oneStopTitle({ grid, top, rows, total }: OneStopTable): OneStopTitle {
  const last = Math.max(total ?? 0, ...rows.map(({ number }) => number));
  const lines = grid.rows
    .filter(({ number }) => number < top || number > last)
    .map(({ number, cells }) => ({
      text: oneLine(cells.map((cell) => grid.shown(number, cell.column)).join(' ')),
      place: grid.place(number, cells[0]?.column ?? 1),
    }))
    .filter(({ text }) => text !== '');
  const window = firstIn(lines, WINDOW);
  const [from, to] = window?.dates ?? [];
  const asOf = firstIn(
    lines.map((line) => ({ ...line, text: line.text.replace(/[(,;]?\s*từ (?:ngày )?.*$/iu, '') })),
    AS_OF,
  );
  const [day] = asOf?.dates ?? [];
  const source = lines.find(({ text }) => SOURCE.test(fold(text)))?.text.replace(/^[^:]*: ?/u, '');
  const said = day !== undefined && asOf !== undefined ? { date: day, place: asOf.place } : undefined;
  const end = to !== undefined && window !== undefined ? { date: to, place: window.place } : undefined;
  const known = said ?? end;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(known !== undefined && { asOf: known }),
    ...(source !== undefined && source !== '' && { source }),
    place: window?.place ?? lines[0]?.place ?? grid.place(top, 1),
    words: lines.map(({ text }) => text).join('\n'),
  };
}

interface Line {
  readonly text: string;
  readonly place: Place;
}

function firstIn(
  lines: readonly Line[],
  pattern: RegExp,
): { readonly dates: readonly CivilDate[]; readonly place: Place } | undefined {
  for (const { text, place } of lines) {
    const [found, ...days] = pattern.exec(inNumbers(text)) ?? [];
    const dates = days.flatMap((day) => {
      const reading = readDate(day.replaceAll(/[.-]/gu, '/'));
      return reading.kind === 'value' ? [reading.value] : [];
    });
    if (found !== undefined && dates.length === days.length) return { dates, place };
  }
  return undefined;
}

/** Folded, with "ngày 01 tháng 01 năm 2024" as "ngay 1/1/2024". */
function inNumbers(text: string): string {
  return fold(text).replaceAll(/(\d{1,2}) thang (\d{1,2}) nam (\d{4})/gu, '$1/$2/$3');
}
