import type { Elements } from './elements.ts';
import type { Line } from './lines.ts';
import type { Step } from './steps.ts';
import { isAddressee } from './telltale.ts';

type Addressed = Pick<Elements, 'addressee' | 'addressees'>;

/** Letters of an addressee's line at most where no dash begins it. */
const LONGEST = 150;

/** Kính gửi, if it is the next line from `from` on, with the lines that name addressees below it or beside it in its table. */
export function addresseesAt(
  steps: readonly Step[],
  from: number,
): { readonly found: Addressed; readonly next: number } {
  const at = steps.findIndex(({ kind }, index) => index >= from && (kind === 'line' || kind === 'table'));
  const addressee = steps[at]?.line;
  if (addressee === undefined || !isAddressee(addressee.text)) return { found: { addressees: [] }, next: from };
  const names: Line[] = [];
  let next = at + 1;
  for (let index = at + 1; index < steps.length; index += 1) {
    const { line, kind } = steps[index] ?? { line: undefined, kind: 'table' };
    if (kind === 'table' || (kind === 'blank' && names.length > 0 && addressee.cell === undefined)) break;
    if (line === undefined) continue;
    if (!namesOneMore(addressee, names.at(-1), line)) break;
    names.push(line);
    next = index + 1;
  }
  return { found: { addressee, addressees: names }, next };
}

/** Whether a line names one more addressee. */
function namesOneMore(addressee: Line, last: Line | undefined, line: Line): boolean {
  if (addressee.cell !== undefined) return line.cell?.table === addressee.cell.table;
  const before = last ?? addressee;
  const bare = last === undefined && /^[^:]*:\s*$/u.test(addressee.text);
  if (/^[-–+•*]/u.test(line.text)) return bare || last !== undefined || /[;,]$/u.test(before.text);
  return line.text.length <= LONGEST && (bare || (last !== undefined && /[;,]$/u.test(before.text)));
}
