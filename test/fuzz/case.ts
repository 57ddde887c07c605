import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import { read } from '../load/workbook/commune.ts';
import { mutate } from './mutate.ts';
import { randomOf } from './random.ts';
import { WORKBOOKS } from './workbooks.ts';

/** What became of a damaged workbook; anything else is a fault of ours. */
export type Outcome = 'read' | 'refused' | 'polluted' | 'no workbook';

/** The bytes of a damaged workbook, the same for the same seed and run. */
export function damagedWorkbook(seed: number, run: number): Uint8Array {
  const random = randomOf(seed, run);
  return mutate(random.pick(WORKBOOKS), random);
}

/** Reads bytes as `load` does, to the diagnostics of their cells. Throws whatever the reader throws. */
export function outcomeOf(bytes: Uint8Array): Outcome {
  const before = prototypes();
  const reading = readWorkbook(bytes);
  if (!isRefusal(reading)) read(reading);
  if (prototypes() !== before) return 'polluted';
  if (isRefusal(reading)) return typeof reading.reason === 'string' ? 'refused' : 'no workbook';
  return Array.isArray(reading.sheets) && Array.isArray(reading.carries) ? 'read' : 'no workbook';
}

/** What every object inherits. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, Map.prototype, String.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join(' '))
    .join('\n');
}
