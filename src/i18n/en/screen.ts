import type { Screen } from '../screen.ts';

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
  },
  summary: ({ errors, warnings, infos }, files) =>
    errors + warnings + infos === 0
      ? 'No errors, no warnings.'
      : [
          ...(errors > 0 ? [plural(errors, 'error')] : []),
          ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
          ...(infos > 0 ? [plural(infos, 'note')] : []),
        ].join(', ') + ` in ${plural(files, 'file')}.`,
  help: {
    program:
      'Checks and adds up what the units report and writes the administrative-reform report in the layout of Decree 30/2020.',
    commands: {
      init: 'make a new workspace for a plan',
      check: 'check the workspace, or just the files named',
      status: 'who has sent, on time, late, missing',
      figures: 'the aggregated figures; with an id, where it comes from',
      report: 'write the official report and the note to the leader (.docx)',
      lint: 'what in any .docx departs from the layout rules of Decree 30/2020',
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
      without: "leave out a unit's submission, or one task or indicator of it (may be repeated)",
      outline: 'the outline, instead of the one in plan.yaml',
      output: 'the report file (.docx); the note and figures.json lie beside it',
      open: 'open the report when done',
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
      plan: 'hold it against the agency and signer of the nearest plan.yaml, too',
      fix: 'write a copy with page, fonts, sizes, alignment, page numbers… mended (…-da-sua.docx); the file itself stays',
    },
    arguments: {
      dir: 'the new folder (default: the current one)',
      files: "units' submission files or folders",
      figure: 'id of a figure, such as plan.completion_rate',
      schema: 'name of a schema, such as submission',
      code: 'a code, such as unknown-unit',
      folder: 'the folder that holds workspaces',
      documents: '.docx files, or folders of them',
    },
    placeholders: {},
    titles: { usage: 'Usage:', options: 'Options:', arguments: 'Arguments:', commands: 'Commands:' },
    defaultValue: (value) => `default: ${value}`,
    choices: (values) => `choices: ${values.join(', ')}`,
    after: '\nExample: cchc report --period h1\nMore: cchc <command> --help',
  },
  usage: {
    unknownCommand: (name, nearest) => `Unknown command "${name}"${meant(nearest)}`,
    unknownOption: (name, nearest) => `Unknown option "${name}"${meant(nearest)}`,
    missingArgument: (name) => `<${name}> is missing`,
    missingPeriod: (periods) => `--period is missing; periods: ${known(periods)}`,
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
    unknownFigure: (id, nearest) => `No figure "${id}" in this period${meant(nearest)} All of them: cchc figures`,
    unknownSchema: (name, schemas, nearest) => `No schema "${name}"${meant(nearest)} Schemas: ${known(schemas)}`,
    unknownCode: (code, nearest) => `No code "${code}"${meant(nearest)} All of them: cchc explain`,
    unknownOutline: (name, outlines) => `No outline "${name}"; outlines: ${known(outlines)}`,
    notFound: (path) => `"${path}" is not there`,
    noDocuments: (paths) => `No .docx in ${known(paths.map((path) => `"${path}"`))}`,
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
  kinds: { report: 'Report', note: 'Note to the leader', figures: 'Figures' },
  report: {
    received: ({ read, onTime, late, missing }) =>
      `Read ${plural(read, 'submission')}: ${onTime} on time, ${late} late; ${plural(missing, 'unit')} missing.`,
    refused: 'No report was written, because of the errors above; --draft writes a DỰ THẢO (draft).',
    draft: 'This is a DỰ THẢO (draft), not to be sent.',
  },
  status: {
    title: (label, year, from, to, due) => `Submissions for ${label} ${year} (data from ${from} to ${to}, due ${due})`,
    states: { early: 'early', 'on-time': 'on time', late: 'late', missing: 'missing' },
    daysLate: (days) => plural(days, 'day'),
    daysLeft: (days) => (days === 0 ? 'Due today.' : `${plural(days, 'day')} left until due.`),
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
    totals: ({ expected, received, late, missing }) =>
      `Received ${received} of ${expected}, ${late} late; ${missing} missing.\n` +
      'All: tasks led; Done: on time; Late: done late; Open: in progress, in time; None: not arising; Unrep.: not reported.',
  },
  batch: {
    columns: ['Workspace', 'Result', 'Errors', 'Warnings', 'Report'],
    states: { done: 'done', draft: 'draft', refused: 'has errors', unreadable: 'unreadable', unchanged: 'unchanged' },
    none: (dir) => `No workspace (plan.yaml) below "${dir}"`,
    totals: ({ all, done, failed }) => `${plural(all, 'workspace')}: ${done} reported, ${failed} not.`,
    progress: (index, all, dir) => `[${index}/${all}] ${dir}`,
  },
  explain: { severity: 'severity', wrong: 'Wrong:', right: 'Right:' },
  init: {
    ask: {
      agency: 'Name of the agency (such as: Ủy ban nhân dân xã Tri Phương)',
      place: 'Place printed on documents (such as: Tri Phương)',
      superior: 'Who receives the report (such as: Ủy ban nhân dân tỉnh Lạng Sơn)',
      planNumber: 'Number of the plan (such as: 75/KH-UBND)',
      planDate: 'Date of the plan (d/m/yyyy)',
      planTitle: 'Title of the plan',
      signer: 'Name of the signer',
      units: 'Units that report, separated by commas',
    },
    bad: {
      empty: 'Must not be empty',
      date: 'Write d/m/yyyy, such as 05/6/2024',
      number: 'Write number and code, such as 75/KH-UBND',
    },
    cancelled: 'Cancelled; nothing was made.',
    written: (dir, period) =>
      `Made the workspace "${dir}". Edit tasks/phu-luc-1.yaml after your plan, put the units' submissions into submissions/ (sample: .cchc/mau-bao-cao.yaml), then run: cchc report --period ${period} -C ${dir}`,
  },
  crash: (detail) => `The program failed (not your fault). Send this to your support:\n${detail}`,
};
