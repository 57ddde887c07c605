import type { Wanted } from '../../intake/doubt.ts';
import type { IntakeWords } from '../intake-words.ts';
import { shortened } from '../lint-words.ts';

const quoted = (text: string): string => `"${shortened(text, 80)}"`;
const all = (texts: readonly string[]): string => texts.map(quoted).join('; ');
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const WANTED: Readonly<Record<Wanted, string>> = {
  date: 'No date of issue was found; write it under plan, date',
  superior: 'No superior that the reports go to was found; write it under superior',
  'signer-name': "No signer's name was found; write it under signer, name",
  'signer-title': "No signer's title was found, so CHỦ TỊCH stands there",
  recipients: 'No Nơi nhận was found; write it under documents, plan, recipients',
  basis: 'No basis (căn cứ) with a number was found; write it under basis',
  office: 'The Lưu line names no drafting office; write it under agency, office',
  'appendix-title': 'The appendix has no title; write it under title',
};

/** Everything `cchc init --from` says, in English. */
export const EN_INTAKE: IntakeWords = {
  doubts: {
    'agency-composed': ({ name }) =>
      `The document has no head; the agency's name ${quoted(name)} was put together from its place and text`,
    'place-from-agency': ({ place }) =>
      `No place stands before the date; ${quoted(place)} is that of the agency's name`,
    'from-capitals': ({ text }) =>
      `It is printed in capitals; written as ${quoted(text)}, so look at its capital letters`,
    'not-found': ({ what }) => WANTED[what],
    'year-from': ({ from, year }) =>
      `The title names no year; ${year} is that of ${from === 'date' ? 'the date of issue' : 'most deadlines'}`,
    'superior-from': ({ from, name }) =>
      ({
        basis: `The superior is who issued the basis: ${name}`,
        text: `The superior is whom the text reports to: ${name}`,
        head: `The superior is who stands above the agency: ${name}`,
      })[from],
    'basis-not-taken': ({ text }) => `A basis without a number that can be read was left: ${quoted(text)}`,
    'periods-by-default': () => 'The plan sets no window and no due date of a period; the defaults stand there',
    'period-not-set': ({ period }) =>
      `The plan sets no window and no due date for the ${period === 'h1' ? 'half-year' : 'year'}; add that period if it is wanted`,
    'text-not-taken': ({ sections }) =>
      `The text of these sections was left: ${all(sections)}; copy what you need into texts/ (plan: muc_dich, yeu_cau, to_chuc_thuc_hien)`,
    'tasks-in-text': ({ count, first }) =>
      `${counted(count, 'paragraph')} outside of tables seem to set tasks and were left; the first: ${quoted(first)}`,
    'table-not-taken': ({ first }) => `A table that holds no tasks was left; its first row: ${quoted(first)}`,
    'column-not-taken': ({ column }) => `Column ${quoted(column)} was left`,
    'row-not-taken': ({ text }) => `A row that is no task was left: ${quoted(text)}`,
    'sheet-not-taken': ({ sheet }) => `Sheet ${quoted(sheet)} has no table of tasks and was left`,
    'hidden-read': ({ what }) =>
      what === 'rows' ? 'Hidden rows were read like the others' : 'A hidden sheet was read like the others',
    'cell-unreadable': ({ text }) => `The cell shows the error ${text} and counts as empty`,
    'row-continues': ({ task, text }) => `A row without a number goes on with task ${task}: ${quoted(text)}`,
    'rows-differ': ({ task, text }) => `Task ${task} stands in rows that differ; ${quoted(text)} was left`,
    ditto: ({ meant }) => `The cell says "nt" (as above), taken from the row above: ${quoted(meant)}`,
    'number-given': ({ id, printed }) =>
      printed === ''
        ? `The row has no number; its id is ${id}`
        : `Number ${quoted(printed)} is that of another task, too; its id is ${id}`,
    'deadline-in-words': ({ text }) =>
      `The deadline ${quoted(text)} holds no date; its words are kept, and it never is overdue`,
    'deadline-unreadable': ({ text, by }) =>
      `Which day the deadline ${quoted(text)} means is not clear; its words are kept, with ${by} for now: mend it at by`,
    'deadline-from-marks': ({ text }) => `The deadline is marked by columns; the last marked one was taken: ${text}`,
    'several-leads': ({ names }) =>
      `Chủ trì names ${names.length} units (${all(names)}); written as each: every one of them owes it. If one leads, write lead and move the others to support`,
    'lead-of-group': ({ name }) => `The row names no lead; that of its group was taken: ${quoted(name)}`,
    'person-as-unit': ({ name }) =>
      `${quoted(name)} seems to be a person and stands as a unit for now; better write a post or an office`,
    'post-of-person': ({ name, post }) => `${quoted(name)}: the post ${quoted(post)} was taken, not the person`,
    'no-lead': () => 'No lead was found; unit chua_ro stands there for now and must be mended',
    'lead-first': ({ lead, support }) =>
      `Lead and support stand in one cell; ${quoted(lead)} leads, ${all(support)} support`,
    'unit-of-many': ({ name }) =>
      `${quoted(name)} is a name for many that the document does not list; it stands as one unit. To have each report, write them under units and group them under unit_groups`,
    'group-made': ({ name, members }) =>
      `${quoted(name)} is a group of the units in the document: ${all(members)}; add who is missing`,
    'support-in-words': ({ texts }) => `Support kept in words, as no unit: ${all(texts)}`,
    'same-unit': ({ names }) => `Taken for one unit: ${all(names)}`,
    'one-unit': ({ name }) => `${quoted(name)} was taken for one unit; part it if it is two`,
    'kind-by-place': ({ name, kind }) => `${name} is written as ${kind}; provinces differ, so look at it`,
    'criterion-without-set': ({ column }) =>
      `Column ${quoted(column)} does not say of which set its criteria are; put the set's id before them, as in par-2024:1.1`,
  },
  parts: {
    head: 'the head of the document',
    title: 'the title',
    opening: 'the basis and the opening',
    text: 'the text',
    signature: 'the signature',
    recipients: 'Nơi nhận',
    heading: 'the title of an appendix',
  },
  row: (table, row, column) => `${table}, row ${row} of the table${column === undefined ? '' : `, column ${column}`}`,
  cell: (sheet, cell, column) => `sheet "${sheet}" › ${cell}${column === undefined ? '' : `, column ${column}`}`,
  inPlan: (place, more) => `In the plan: ${place}${more === 0 ? '' : ` (and ${counted(more, 'place')} more like it)`}`,
  comment: (said, place) => `XEM LẠI: ${said}${place === undefined ? '' : ` (${place})`}`,
  title: (count, file) => `${counted(count, 'thing')} in "${file}" to look at (also in the files, as "# XEM LẠI"):`,
  sure: (file) => `All of "${file}" could be read without a guess.`,
  rest: (count) => `… and ${count} more: look for "XEM LẠI" in plan.yaml and tasks/.`,
  read: ({ appendices, tasks, units }) =>
    `Read ${counted(appendices, 'appendix', 'appendices')}, ${counted(tasks, 'task')}, ${counted(units, 'unit')}.`,
  next: ({ dir, inside, option }) =>
    [
      `Made the workspace "${dir}". What comes next:`,
      `  1. Look at the lines "# XEM LẠI" in ${inside}plan.yaml and ${inside}tasks/; delete each when it is settled.`,
      `  2. Check it:                 cchc check${option}`,
      `  3. Compare with the plan:    cchc plan${option}`,
      `  4. Figures that units report: name them in ${inside}indicators.yaml (see the README); without it forms have tasks and words only.`,
      `  5. Make the units' forms:    cchc form --period h1${option}`,
    ].join('\n'),
  unreadable: (path, reason) => `Cannot read "${path}": ${reason}`,
  notAPlan: {
    'no-text': 'it holds no letter; perhaps it is only a scan of the document',
    'other-kind': (found) => `the document is a ${found}, not a plan that sets tasks`,
    'no-table': (tables, inText) =>
      'there is no table of tasks (with a column of contents, and one of lead, deadline or product)' +
      (tables === 0 ? '' : `; ${counted(tables, 'table')} with other headings`) +
      (inText === 0 ? '' : `; ${counted(inText, 'paragraph')} set tasks: put them into a table`) +
      '. Nothing was made.',
  },
  unsupported: (ending) => `cchc reads .docx and .xlsx, not ${ending}; save it as one of them`,
  tooLarge: 'the file is too large',
  cannotOpen: 'it is locked, or you may not read it',
  saveAgain: 'open it in Excel, save it as .xlsx and run again',
  notWithFrom: (flag) => `${flag} has no meaning beside --from: units come from the plan`,
};
