// The least that any tool built on exceljs must do: load every workbook of a folder. One dropdown over whole columns takes it minutes,
// so that what it may leave out is left out.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';

const [, , dir] = process.argv;
for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.xlsx')) continue;
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(dir, file), {
    ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'],
  });
}
