import type { Screen } from '../screen.ts';
import { EN_KINDS } from './kinds.ts';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '.' : `. Did you mean "${nearest}"?`);
const known = (names: readonly string[]): string => names.join(', ');
const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Everything said on the screen, in English. */
export const EN_SCREEN: Screen = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', info: 'note' },
  hint: 'hint:',
  related: {
    'first-here': 'first here',
    'also-here': 'also here',
    'plan-says': 'the plan says it here',
    'period-says': 'the period says it here',
    'submission-says': 'the submission says it here',
    'declared-here': 'declared here',
    'counted-here': 'counted here',
    'unreadable-here': 'the file cannot be read because of this',
    'perhaps-here': 'perhaps this file, which cannot be read because of this',
  },
  summary: ({ errors, warnings, infos }, files) =>
    errors + warnings + infos === 0
      ? 'No errors, no warnings.'
      : [
          ...(errors > 0 ? [plural(errors, 'error')] : []),
          ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
          ...(infos > 0 ? [plural(infos, 'note')] : []),
        ].join(', ') + ` in ${plural(files, 'file')}.`,
  explainHint: (code) => `Explained, with a wrong and a right example: cchc explain ${code}`,
  help: {
    program:
      'Checks and adds up what the units report and writes the administrative-reform report in the layout of Decree 30/2020.',
    commands: {
      init: 'make a new workspace for a plan',
      check: 'check the workspace, or just the files named',
      status: 'who has sent, on time, late, missing',
      figures: 'the aggregated figures; with an id, where that one comes from',
      report: 'write the official report and the note to the leader (.docx)',
      plan: 'write the plan itself with its appendices of tasks (.docx)',
      batch: 'write the report of every workspace below a folder',
      schema: 'the JSON Schema of a kind of file, for editors',
      explain: 'a code explained, with a wrong and a right example',
    },
    options: {
      dir: 'the workspace (default: the nearest plan.yaml upward)',
      lang: 'language of the screen',
      color: 'always use colours',
      noColor: 'never use colours',
      help: 'show this help',
      version: 'show the version',
      year: "the report year, instead of the plan's",
      period: "a period's id in plan.yaml, such as h1, year",
      format: 'form of the output',
      strict: 'warnings make the exit code 1, too',
      asOf: 'the day taken for today (d/m/yyyy)',
      letter: 'write the letter that reminds late units, with a short message (.docx, .txt)',
      each: 'one letter to each late unit',
      deadline: 'the new time limit in the letter (d/m/yyyy; default: the next working day)',
      without: "leave out a unit's submission, or one task or indicator of it (may be repeated)",
      outline: 'the outline, instead of the one in plan.yaml',
      output: 'the document (.docx); the note and the figures of a report stand beside it under its name',
      open: 'open the document when done',
      draft: 'write in spite of errors, marked DỰ THẢO',
      force: 'write over files edited in Word, too',
      number: "the document's number (left blank for the clerk when not given)",
      date: "the document's date (d/m/yyyy; left blank when not given)",
      agency: 'name of the agency, such as "Ủy ban nhân dân xã Tri Phương"',
      place: 'place printed on documents',
      superior: 'who receives the report',
      planNumber: 'number of the plan, such as 75/KH-UBND',
      planDate: 'date of the plan (d/m/yyyy)',
      planTitle: 'title of the plan',
      signer: 'name of the signer',
      units: 'names of the units that report, separated by commas',
    },
    arguments: {
      dir: 'the new folder (default: the current one)',
      files: "units' submission files or folders",
      figure: 'id of a figure, such as plan.completion_rate',
      schema: 'name of a schema, such as submission',
      code: 'a code, such as unknown-unit',
      folder: 'the folder that holds workspaces',
    },
    placeholders: {},
    titles: {
      usage: 'Usage:',
      options: 'Options:',
      arguments: 'Arguments:',
      commands: 'Commands:',
      examples: 'Examples:',
    },
    defaultValue: (value) => `default: ${value}`,
    choices: (values) => `choices: ${values.join(', ')}`,
    after:
      '\nExample: cchc report --period h1\nMore: cchc <command> --help\n' +
      'Exit codes: 0 done; 1 errors in the data; 2 wrong usage; 3 a file cannot be read\nor written; 70 a fault of the program; 130 interrupted.',
  },
  usage: {
    unknownCommand: (name, nearest) => `Unknown command "${name}"${meant(nearest)}`,
    unknownOption: (name, nearest) => `Unknown option "${name}"${meant(nearest)}`,
    missingArgument: (name) => `<${name}> is missing`,
    missingPeriod: (periods) => `--period is missing; periods: ${known(periods)}`,
    missingPeriodOfAll: '--period is missing: give the id of a period as in plan.yaml, such as --period h1',
    missingOptionValue: (name) => `Option ${name} needs a value`,
    excessArguments: 'Too many arguments',
    badChoice: (option, value, choices, nearest) =>
      `${option} does not take "${value}"${meant(nearest)} One of: ${known(choices)}`,
    badDate: (option, value) => `${option}: "${value}" is no date; write d/m/yyyy, such as 25/6/2024`,
    badYear: (value) => `--year: "${value}" is no year; write four digits, such as 2024`,
    badNumber: (value) => `--number: "${value}" is no document number; write a whole number, such as 45`,
    seeHelp: (command) => `See: ${command} --help`,
    noWorkspace: (dir) =>
      `No plan.yaml in "${dir}" or above it; name the workspace with -C, or make one with "cchc init"`,
    unknownPeriod: (id, periods, nearest) =>
      `The plan has no period "${id}"${meant(nearest)} Periods: ${known(periods)}`,
    unknownUnit: (id, nearest) => `--without: no unit "${id}"${meant(nearest)}`,
    unknownValue: (unit, id, nearest) => `--without ${unit}: no task or indicator "${id}"${meant(nearest)}`,
    unknownFigure: (id, period, nearest) =>
      `No figure "${id}" in this period${meant(nearest)} All of them: cchc figures --period ${period}`,
    unknownSchema: (name, schemas, nearest) => `No schema "${name}"${meant(nearest)} Schemas: ${known(schemas)}`,
    unknownCode: (code, nearest) => `No code "${code}"${meant(nearest)} All of them: cchc explain`,
    unknownOutline: (name, outlines) => `No outline "${name}"; outlines: ${known(outlines)}`,
    otherOutline: (name, kind, outlines) =>
      `The outline "${name}" is for another document (${kind}); outlines of reports: ${known(outlines)}`,
    onlyWith: (option, other) => `${option} goes only with ${other}`,
    notWith: (option, other) => `${option} does not go with ${other}: each document has a number of its own`,
    notFound: (path) => `"${path}" is not there`,
    notEmpty: (dir) =>
      `"${dir}" already holds a plan or submissions; choose another folder, so that nothing is overwritten`,
    outputIsFolder: (path) => `-o: "${path}" must be a file name that ends in .docx`,
    needTerminal: (options) => `Nobody to ask here; give: ${known(options)}`,
  },
  write: {
    busy: (path) => `Cannot write "${path}": it is open in Word; close it and run again`,
    denied: (path) => `Cannot write "${path}": no right to write there`,
    full: (path) => `Cannot write "${path}": the disk is full`,
    failed: (path, detail) => `Cannot write "${path}" (${detail})`,
    inTheWay: (path) => `Cannot write "${path}": a folder, or a file where a folder should be, is in the way`,
    edited: (path, instead) =>
      `"${path}" was edited since it was made and is left alone; the new one is "${instead}" (--force to overwrite)`,
    written: (kind, path) => `${kind}: ${path}`,
  },
  kinds: EN_KINDS,
  report: {
    received: ({ read, onTime, late, missing, unreadable }) =>
      `Read ${plural(read, 'submission')}: ${onTime} on time, ${late} late; ${plural(missing, 'unit')} missing${unreadable === 0 ? '' : `; the files of ${plural(unreadable, 'unit')} cannot be read`}.`,
    refused: 'No report was written, because of the errors above; --draft writes a DỰ THẢO (draft).',
    draft: 'This is a DỰ THẢO (draft), not to be sent.',
  },
  document: {
    refused: 'No document was written, because of the errors above; --draft writes a DỰ THẢO (draft).',
    unreadable: 'Nothing was written: the plan could not be read.',
  },
  status: {
    title: (label, year, from, to, due) => `Submissions for ${label} ${year} (data from ${from} to ${to}, due ${due})`,
    states: { early: 'early', 'on-time': 'on time', late: 'late', missing: 'missing' },
    unreadable: 'unreadable',
    daysLate: (days) => plural(days, 'day'),
    nobodyLate: 'No unit is late and no task is overdue: no letter was written.',
    daysLeft: (days) => (days === 0 ? 'Due today.' : `${plural(days, 'day')} left until due.`),
    total: 'All units',
    planTotal: 'The plan (each task once)',
    columns: [
      'Unit',
      'State',
      'Sent',
      'All',
      'Done',
      'Late',
      'Open',
      'Ongoing',
      'Not due',
      'Overdue',
      'None',
      'Unrep.',
    ],
    totals: ({ expected, received, late, missing, unreadable }) =>
      `Received ${received} of ${expected}, ${late} late; ${missing} missing${unreadable === 0 ? '' : `; ${unreadable} sent but unreadable`}.`,
    legend: [
      'All: tasks led;',
      'Done: on time;',
      'Late: done late;',
      'Open: in progress, in time;',
      'None: not arising;',
      'Unrep.: not reported.',
    ],
  },
  batch: {
    columns: ['Workspace', 'Result', 'Errors', 'Warnings', 'Report'],
    states: { done: 'done', draft: 'draft', refused: 'not written', unreadable: 'unreadable', unchanged: 'unchanged' },
    none: (dir) => `No workspace (plan.yaml) below "${dir}"`,
    totals: ({ all, done, failed }) => `${plural(all, 'workspace')}: ${done} reported, ${failed} not.`,
    progress: (index, all, dir) => `[${index}/${all}] ${dir}`,
  },
  explain: { severity: 'severity', wrong: 'Wrong:', right: 'Right:' },
  init: {
    intro: (dir, questions) =>
      `A new workspace in "${dir}" by ${plural(questions, 'question')}.\n` +
      'Enter for the next one, Ctrl-C to give up. Slips can be mended in plan.yaml.',
    ask: {
      agency: 'Name of the agency that reports',
      place: 'Place printed on documents, before the date',
      superior: 'Who receives the report',
      planNumber: 'Number of the plan',
      planDate: 'Date of the plan (day/month/year)',
      planTitle: 'Title of the plan (without the word "Kế hoạch" before it)',
      year: 'Year of the reports',
      signer: 'Name of the signer (leave it blank if not known yet)',
      units: 'Units that report, separated by commas',
    },
    example: {
      agency: 'such as: Ủy ban nhân dân xã Tri Phương',
      place: 'such as: Tri Phương',
      superior: 'such as: Ủy ban nhân dân tỉnh Lạng Sơn',
      planNumber: 'such as: 75/KH-UBND',
      planDate: 'such as: 05/01/2026',
      planTitle: 'such as: Cải cách hành chính năm 2026',
      year: 'such as: 2026',
      signer: 'such as: Nguyễn Văn A',
      units: 'such as: Văn phòng HĐND và UBND, Phòng Kinh tế, Công an xã',
    },
    bad: {
      empty: 'This cannot stay blank',
      date: 'Not a date; write day/month/year, such as 05/6/2024',
      number: 'Write number and code, such as 75/KH-UBND',
      year: 'Write the year with four digits, such as 2026',
    },
    cancelled: 'Cancelled; nothing was made.',
    written: ({ dir, inside, option, period }) =>
      [
        `Made the workspace "${dir}". What comes next:`,
        `  1. Look over ${inside}plan.yaml: windows and due dates of each period.`,
        `  2. Edit ${inside}tasks/phu-luc-1.yaml after your plan's appendix.`,
        `  3. Copy ${inside}.cchc/mau-bao-cao.yaml into ${inside}submissions/`,
        '     for each unit, rename and edit it.',
        `  4. Check:   cchc check${option}`,
        `  5. Report:  cchc report --period ${period}${option}`,
      ].join('\n'),
  },
  crash: (detail) => `The program failed (not your fault). Send this to your support:\n${detail}`,
};
