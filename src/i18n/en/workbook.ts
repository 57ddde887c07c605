import type { WorkbookArgs } from '../../diagnostic/codes/workbook.ts';
import type { Catalogue } from '../catalogue.ts';

type Reason = WorkbookArgs['workbook-unreadable']['reason'];

/** What is done with most files that Excel opens and cchc does not. */
const SAVE_AGAIN = 'Open it in Excel, choose Save As, Excel Workbook (.xlsx), and send that.';
const GET_AGAIN = 'Ask the unit for the original; if Excel still opens it, save it as .xlsx.';

const REFUSED: Readonly<Record<Reason, readonly [message: string, hint: string]>> = {
  encrypted: [
    'The workbook has a password',
    'Remove it in Excel (File › Info › Protect Workbook), save and send again.',
  ],
  'old-excel': ['An old Excel workbook (.xls), whatever its name', SAVE_AGAIN],
  'binary-workbook': ['A binary Excel workbook (.xlsb)', SAVE_AGAIN],
  'open-document': [
    'An OpenDocument spreadsheet (.ods)',
    'Open it in LibreOffice or Excel, save it as .xlsx and send that.',
  ],
  'web-page': ['A web page (HTML) under the name of a workbook, as some systems export it', SAVE_AGAIN],
  'old-xml': ['An XML spreadsheet of Excel 2003', SAVE_AGAIN],
  'plain-text': ['Plain text (CSV, TXT) and no workbook', SAVE_AGAIN],
  'old-word': [
    'A Word file or another old Office file, and no workbook',
    'Copy the table into Excel and save it as .xlsx.',
  ],
  'not-word': ['No workbook', GET_AGAIN],
  'not-workbook': [
    'An Office file but no workbook (perhaps Word or PowerPoint renamed)',
    'Copy the table into Excel and save it as .xlsx.',
  ],
  'not-zip': ['No Excel file', GET_AGAIN],
  'no-document': ['There is no workbook inside the file', GET_AGAIN],
  'broken-zip': ['The file is damaged or was cut off on its way', GET_AGAIN],
  'broken-xml': ['The content of the file is damaged', 'Let Excel mend it (Open and Repair) and save it as .xlsx.'],
  'unsafe-zip': ['An unusual archive, perhaps made to do harm; it is not opened', GET_AGAIN],
  entities: ['The file declares a DTD, which Excel never writes; it is not opened', GET_AGAIN],
  'too-deep': ['The content of the file nests too deep; it is not opened', GET_AGAIN],
  'too-large': [
    'The workbook holds too much',
    'Send the form of this period only; keep detailed lists in files of their own and name them as evidence.',
  ],
  empty: ['The file is empty', GET_AGAIN],
  'lock-file': [
    'The temporary ~$ file that Excel makes while a workbook is open',
    'Take the file of the same name without ~$.',
  ],
};

/** English words for workbooks as files. */
export const EN_WORKBOOK: Catalogue<WorkbookArgs> = {
  'workbook-unreadable': {
    message: ({ reason }) => REFUSED[reason][0],
    hint: ({ reason }) => REFUSED[reason][1],
  },
  'workbook-macros': {
    message: () => 'The workbook has macros; only its cells are read, no macro is run',
    hint: () => 'A form needs no macros: save it as .xlsx.',
  },
  'workbook-links': {
    message: ({ cells }) =>
      cells === 0
        ? 'The workbook links to another workbook'
        : `${cells} ${cells === 1 ? 'cell takes its value' : 'cells take their values'} from another workbook; they are read as last calculated and may be old`,
    hint: () => 'In Excel: Data › Edit Links › Break Link; look the figures over, save and send again.',
  },
};
