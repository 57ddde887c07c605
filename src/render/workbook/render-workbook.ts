import type { Book } from '../../model/book.ts';
import { settleBytes } from './settle-bytes.ts';
import { addSheet } from './sheet.ts';

/**
 * The .xlsx of a workbook. Equal books give equal bytes in every time zone and locale. Throws only on a book that no program could
 * open (a number that is none, two sheets of one name), which is a fault of ours.
 */
export async function renderWorkbook(book: Book): Promise<Uint8Array> {
  // Importing the library takes longer than a small command does, and most make no workbook.
  const { default: Workbook } = await import('exceljs/lib/doc/workbook.js');
  const workbook = new Workbook();
  const first = book.sheets.findIndex(({ visibility }) => visibility === 'visible');
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: first, activeTab: first, visibility: 'visible' },
  ];
  for (const sheet of book.sheets) await addSheet(workbook, sheet);
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return settleBytes(new Uint8Array(written), book);
}
