import type { CellsArgs } from '../../diagnostic/codes/cells.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { Catalogue } from '../catalogue.ts';

const quoted = (text: string): string => `"${text}"`;

/** English words for what is found in the workbooks of units. */
export const EN_CELLS: Catalogue<CellsArgs> = {
  'several-submissions': {
    message: ({ found }) => `The file holds several reports: ${joinList(found.map(quoted), 'and')}`,
    hint: () => 'Make one file for each unit and period.',
  },
  'no-report-table': {
    message: () => 'No table of tasks or figures was found in the file',
    hint: () =>
      'A table needs a heading with a column for what it is about (Nội dung nhiệm vụ, Chỉ tiêu) and one for results (Kết quả thực hiện, Trạng thái, Số liệu). Evidence does not belong in submissions, unless a report names it.',
  },
  'unit-not-told': {
    message: ({ found }) => {
      if (found.length === 0) return 'Nothing says whose report this is';
      return found.length === 1
        ? `The plan has no unit ${quoted(found[0] ?? '')}`
        : `Several units are named: ${joinList(found.map(quoted), 'and')}`;
    },
    hint: ({ nearest }) =>
      `${nearest === undefined ? '' : `Is it ${quoted(nearest)}? `}Write "Đơn vị: …" in a line above the table, or name the file after the unit.`,
  },
  'period-not-told': {
    message: ({ found }) =>
      found.length === 0
        ? 'Nothing says which period this report is of'
        : `Several periods are named: ${joinList(found.map(quoted), 'and')}`,
    hint: ({ known }) => `Name the period (${known.join('; ')}) in the title above the table or in the file's name.`,
  },
  'year-not-told': {
    message: () => 'Nothing says which year this report is of',
    hint: ({ year }) => `Write "năm ${year}" in the title above the table or in the file's name.`,
  },
  'taken-as': {
    message: ({ unit, period, year }) =>
      `The file is no form of cchc; it is read as the report of ${unit}, ${period}${year === undefined ? '' : `, ${year}`}`,
    hint: () => 'If it is not, correct the line "Đơn vị: …" and the title above the table.',
  },
  'file-name-contradicts': {
    message: ({ read, named }) => `The file says ${quoted(read)}, its name says ${quoted(named)}; the file is believed`,
    hint: () => 'See whether the wrong file was sent, else rename it.',
  },
  'sheet-not-read': {
    message: ({ sheet }) => `Sheet ${quoted(sheet)} is not read: it has no table of the report`,
    hint: () => 'Figures in it must be copied into the form.',
  },
  'hidden-sheet': {
    message: ({ sheet, read }) =>
      read
        ? `Sheet ${quoted(sheet)} is hidden, and read all the same`
        : `Hidden sheet ${quoted(sheet)} has content that is not read`,
    hint: ({ read }) =>
      read ? 'Unhide it and look at its values.' : 'Unhide it if it belongs to the report, else delete it.',
  },
  'hidden-rows': {
    message: ({ rows }) =>
      `${rows.length} hidden row(s) have values and are read: ${rows.slice(0, 10).join(', ')}${rows.length > 10 ? '…' : ''}`,
    hint: () => 'Unhide them (or clear the filter) and delete what is not meant.',
  },
  'hidden-column': {
    message: ({ column }) => `Column ${quoted(column)} is hidden, has values, and is read all the same`,
    hint: () => 'Unhide it and delete what is not meant.',
  },
  'column-not-read': {
    message: ({ header }) =>
      header === ''
        ? 'A column without a heading is not read'
        : `Column ${quoted(header)} is not read: its heading says nothing known`,
    hint: () =>
      'If it matters, use a usual heading: Trạng thái, Ngày hoàn thành, Kết quả thực hiện, Tiến độ, Nguyên nhân, Ghi chú, Số liệu.',
  },
  'column-twice': {
    message: ({ header, first }) =>
      `Columns ${quoted(header)} and ${quoted(first)} are for the same; which one counts?`,
    hint: () => 'Keep one, or head them clearly (Kỳ trước, Kỳ này).',
  },
  'form-keys-lost': {
    message: ({ columns }) =>
      columns.length === 0
        ? 'The hidden row of keys was deleted from the form; the sheet is read by its headings and words'
        : `The form lost its column(s) ${joinList(columns.map(quoted), 'and')}`,
    hint: () => 'Copy the values into a new form; fill in the empty cells only, delete no rows and columns.',
  },
  'row-without-key': {
    message: ({ text }) =>
      `This row was put into the form${text === '' ? '' : ` (${quoted(text)})`}: nothing says which task it is, so it is not read`,
    hint: () => "Write results in the task's own row; work outside the plan belongs in the narrative.",
  },
  'row-not-its-own': {
    message: ({ name, seen }) => `The hidden key of this row says ${quoted(name)}, its words say ${quoted(seen)}`,
    hint: () =>
      'The table was sorted without its hidden column, so values may be in the wrong rows: copy them into a new form.',
  },
  'row-repeated': { message: ({ name }) => `${quoted(name)} has two rows`, hint: () => 'Delete one of them.' },
  'value-conflict': {
    message: ({ first, second }) => `Two cells for the same thing differ: ${quoted(first)} and ${quoted(second)}`,
    hint: () => 'Keep the right one, clear the other.',
  },
  'hidden-by-merge': {
    message: ({ text, cells }) => `Merged cells ${cells} hide ${quoted(text)}, which nobody sees and which is not read`,
    hint: () => 'Unmerge them and see which value is right.',
  },
  'merged-value': {
    message: ({ text, cells }) => `Merged cells ${cells} say ${quoted(text)}: taken for each of their rows`,
    hint: () => 'Better unmerge them and write it in each row.',
  },
  'merged-figure': {
    message: ({ text, cells }) => `Merged cells ${cells} give the number ${quoted(text)} for several rows`,
    hint: () => 'Unmerge them and write the number of each row.',
  },
  'total-of-rows': {
    message: ({ name, text }) => `The total ${quoted(text)} of ${name} is not read: it is the sum of the rows below it`,
  },
  'measure-differs': {
    message: ({ found, wanted }) => `The unit of measure is ${quoted(found)}, in the plan it is ${quoted(wanted)}`,
    hint: ({ wanted }) =>
      `Give the figure in ${wanted} and mend the unit; the number is read as it stands in the cell.`,
  },
  'rows-matched': {
    message: ({ matches }) =>
      `Tasks and indicators known by the very same words: ${matches.map(({ row, id }) => `row ${row} is ${id}`).join('; ')}`,
  },
  'row-matched': {
    message: ({ text, name }) => `${quoted(text)} is taken to be ${quoted(name)}`,
    hint: () => "If it is not, write the task's or indicator's number in column TT.",
  },
  'row-match-doubtful': {
    message: ({ text, name, likeness }) => `${quoted(text)} is perhaps ${quoted(name)} (${likeness}% alike)`,
    hint: () => "To be sure, write the task's or indicator's number in column TT.",
  },
  'row-match-ambiguous': {
    message: ({ text, names }) => `${quoted(text)} may be ${joinList(names.map(quoted), 'or')}`,
    hint: () => "Write the task's or indicator's number in column TT; this row is not read.",
  },
  'row-not-matched': {
    message: ({ text }) => `No task or indicator of the plan is like ${quoted(text)}; this row is not read`,
    hint: ({ nearest }) =>
      `${nearest === undefined ? '' : `The nearest is ${quoted(nearest)}. `}Write the number as in the plan in column TT; other work belongs in the narrative.`,
  },
  'more-rows': {
    message: ({ count }) => `${count} more rows of the table are not in the plan and not read`,
    hint: () => 'See whether this is the right table, or write the numbers as in the plan in column TT.',
  },
  'row-id-contradicts': {
    message: ({ id, text, name }) =>
      `The row is numbered ${id}, but ${quoted(text)} is not ${quoted(name)}; the number is believed`,
    hint: () => 'Check the number and the words.',
  },
  'no-status-column': {
    message: () => 'The table has no column of statuses',
    hint: () => 'Add a column "Trạng thái": hoàn thành, đang thực hiện, chưa thực hiện, thường xuyên, không phát sinh.',
  },
  'cell-error': {
    message: ({ text }) => `The cell shows Excel's error ${text} and has no value`,
    hint: () => 'Mend the formula, or type the value.',
  },
  'formula-uncalculated': {
    message: ({ formula }) => `The cell is a formula, ${quoted(`=${formula}`)}, that was never calculated`,
    hint: () => 'Open the file in Excel and save it, or type the value.',
  },
  'thousands-lost': {
    message: ({ text, meant }) =>
      `The cell holds ${text} where a whole number is due: perhaps ${meant} was typed and Excel took the dot for a decimal point`,
    hint: ({ meant }) => `Type ${meant.replaceAll('.', '')}, or make the cell Text and write ${meant}.`,
  },
  'thousands-perhaps-lost': {
    message: ({ text, meant }) =>
      `The cell holds ${text}: or is it ${meant}, with a dot that Excel took for a decimal point?`,
    hint: ({ text, meant }) => `${text} is taken. If it is ${meant}, type ${meant.replaceAll('.', '')}.`,
  },
  'date-in-number': {
    message: ({ date, fractions }) =>
      `The cell holds the date ${printDate(date)} where a number is due: perhaps ${joinList(fractions.map(quoted), 'or')} was typed and Excel made a date of it`,
    hint: () => 'Make the cell Text and write it again.',
  },
  'serial-as-date': {
    message: ({ text, date }) => `The cell holds ${text}, a day number of Excel: read as ${printDate(date)}`,
    hint: () => 'Format the cell as a date, so that everybody sees it.',
  },
  'date-perhaps-swapped': {
    message: ({ date, swapped }) =>
      `The cell holds ${printDate(date)}, outside the period; with day and month changed over it is ${printDate(swapped)}, inside it`,
    hint: ({ swapped }) =>
      `Excel set to American dates puts the month first. If it is ${printDate(swapped)}, make the cell Text and write it again.`,
  },
  'float-noise': {
    message: ({ text, taken }) => `The cell holds ${text} by an error of Excel's arithmetic: read as ${taken}`,
  },
  'legacy-converted': {
    message: ({ encoding, text, count }) =>
      `${count} cell(s) were typed in the old encoding ${encoding} and converted to Unicode; the first reads ${quoted(text)}`,
    hint: () => 'Look at the converted text; type Unicode next time.',
  },
  'two-statuses': {
    message: ({ first, second }) => `Both columns ${quoted(first)} and ${quoted(second)} are marked`,
    hint: () => 'Mark only one with x.',
  },
  'mark-not-understood': {
    message: ({ text, column }) => `Column ${quoted(column)} is for marks; what does ${quoted(text)} mean?`,
    hint: () => 'Mark it with x if it is so, leave it empty if not; remarks go into the column Ghi chú.',
  },
};
