import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { pathSteps, REST_COLUMNS } from '../../model/definitions/definition-sheets.ts';
import { TEXT } from '../../model/definitions/codecs.ts';
import type { DefinitionColumn } from '../../model/definitions/sheet-types.ts';
import type { FileKind } from '../../model/file-kinds.ts';
import { clip } from '../../vietnamese/words.ts';
import type { Grid } from '../workbook/grid.ts';
import { draftOf, fileCell, type Filing } from './filing.ts';
import { sheetTable } from './sheet-rows.ts';

const [FILE, PATH, VALUE] = REST_COLUMNS;
const COLUMNS: readonly DefinitionColumn[] = [
  { id: 'file', heading: FILE, codec: TEXT, width: 0 },
  { id: 'path', heading: PATH, codec: TEXT, width: 0 },
  { id: 'value', heading: VALUE, codec: TEXT, width: 0 },
];

/** Files that are begun by a row of this sheet alone, by the beginning of their names. */
const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^plan$/u, 'plan'],
  [/^indicators$/u, 'indicators'],
  [/^tasks\/[^/\\]+$/u, 'tasks'],
  [/^texts\/[^/\\]+$/u, 'texts'],
];

/** Files what stands in the sheet "Khác": a value for each file and path, after all other sheets. */
export function fileRest(grid: Grid, filing: Filing): void {
  for (const { cells, place } of sheetTable(grid, COLUMNS, filing.report)?.rows ?? []) {
    const [file, path, value] = [cells.get('file'), cells.get('path'), cells.get('value')];
    const missing = file === undefined ? FILE : path === undefined ? PATH : value === undefined ? VALUE : undefined;
    if (missing !== undefined) filing.report(diagnostic('cell-missing', place, { heading: missing }));
    if (file === undefined || path === undefined || value === undefined) continue;
    const kind = filing.drafts.get(file.text)?.kind ?? KINDS.find(([name]) => name.test(file.text))?.[1];
    if (kind === undefined) filing.report(diagnostic('rest-file-unknown', file.place, { text: clip(file.text) }));
    else fileCell(draftOf(filing, file.text, kind), pathSteps(path.text), value, { codec: TEXT, above: place, filing });
  }
}
