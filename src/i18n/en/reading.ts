import type { ReadingArgs, ValueArgs } from '../../diagnostic/codes/reading.ts';
import type { Catalogue } from '../catalogue.ts';

type SyntaxKind = ReadingArgs['yaml-syntax']['kind'];
type NotSupported = ReadingArgs['yaml-not-supported']['what'];
type WrongType = ReadingArgs['wrong-type'];

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`);

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** A size in MB with one decimal, in bytes where that would hide what is too much. */
const megabytes = (bytes: number, limit: number): string =>
  bytes < 1.1 * limit ? `${bytes.toLocaleString('en-US')} bytes` : `${(bytes / 1_048_576).toFixed(1)} MB`;

const UNREADABLE: Readonly<Record<ReadingArgs['file-unreadable']['reason'], { message: string; hint: string }>> = {
  permission: {
    message: 'No permission to read this',
    hint: 'Give your account the right to read it, or copy it to a folder of yours.',
  },
  missing: { message: 'There is no such file or folder', hint: 'Check its name and path.' },
  name: {
    message: 'The name is not UTF-8 (\ufffd stands where it is broken), so that it cannot be opened',
    hint: 'Rename the file or folder, best without marks; archives and machines with an old encoding break names.',
  },
  busy: { message: 'Another program holds the file', hint: 'Close it (Word, Excel, a backup program) and run again.' },
  other: { message: 'This file or folder cannot be read', hint: 'Copy it elsewhere and try again.' },
};

const NOT_A_FILE: Readonly<Record<ReadingArgs['not-a-file']['what'], string>> = {
  directory: 'a folder with the name of a file',
  fifo: 'a named pipe',
  socket: 'a socket',
  device: 'a device',
  'link-loop': 'a link that leads back to itself or to a folder around it',
};

const SYNTAX: Readonly<Record<SyntaxKind, { message: string; hint: string }>> = {
  indentation: {
    message: 'This line is not indented like the others of its level',
    hint: 'Keys of one level begin in the same column; indent with spaces.',
  },
  'colon-in-text': {
    message: 'The value has a colon, so what follows it is taken for another key',
    hint: 'Put the whole value in double quotes: content: "Ban hành: kế hoạch".',
  },
  'colon-missing': {
    message: 'A colon is missing behind the key, or the line belongs to no key',
    hint: 'Write "key: value"; a value of several lines begins with | behind the colon and is indented below.',
  },
  'comma-missing': {
    message: 'A comma is missing between values in brackets',
    hint: 'Write [a, b, c], or one value a line behind "- ".',
  },
  'space-missing': { message: 'A blank is missing', hint: 'A blank stands behind a colon and before a #.' },
  'needs-quotes': {
    message: 'The value begins with a sign that means something else in YAML',
    hint: 'Put the value in double quotes: target: ">= 98".',
  },
  'quote-not-closed': { message: 'The closing quote is missing', hint: 'Add it at the end of the value.' },
  'bracket-not-closed': { message: 'The closing ] or } is missing', hint: 'Add it, or write one value a line.' },
  escape: {
    message: 'A \\ within double quotes has a meaning of its own, and none here',
    hint: 'Write paths with /, or use single quotes.',
  },
  alias: {
    message: 'The value begins with * or &, which refers to something that is not there',
    hint: 'Put the value in double quotes.',
  },
  'key-missing': { message: 'There is no key before the colon', hint: 'Write a key, or remove the line.' },
  'text-after-value': {
    message: 'Text follows the closing quote or bracket',
    hint: 'Put everything in one pair of quotes, or remove the first quote.',
  },
  'dash-without-space': {
    message: 'A blank is missing behind the dash',
    hint: 'Write "- " (dash and blank) before every item of a list.',
  },
  'list-behind-key': {
    message: 'A dash stands right behind the colon',
    hint: 'A list begins on the line below, one item a line; if the dash belongs to the text, put it in double quotes.',
  },
  unexpected: {
    message: 'This is not valid YAML',
    hint: 'Compare with a sample file (cchc init makes one) and mend the line.',
  },
};

const NOT_SUPPORTED: Readonly<Record<NotSupported, { message: (text: string) => string; hint: string }>> = {
  tag: {
    message: (text) => `"${text}" is a YAML tag, which is not used here`,
    hint: 'Remove it; if the ! belongs to the text, put the value in double quotes.',
  },
  directive: { message: (text) => `"${text}" is a YAML directive, which is not used here`, hint: 'Remove the line.' },
  'several-documents': {
    message: () => 'The file holds several YAML documents (--- lines); only the first would be read',
    hint: 'One document a file: split it, or remove the --- line.',
  },
  'merge-key': { message: () => 'The merge key "<<" is not used here', hint: 'Write the keys where they belong.' },
  'alias-cycle': {
    message: (text) => `The alias ${text} leads back to itself`,
    hint: 'Write the value in place of the alias.',
  },
  'too-many-aliases': {
    message: () => 'The file uses too many aliases (*)',
    hint: 'Write values in place of aliases.',
  },
  'complex-key': { message: (text) => `The key "${text}" is not a text`, hint: 'A key is a text before a colon.' },
};

const EXPECTED: Readonly<Record<WrongType['expected'], { what: string; hint: string }>> = {
  text: { what: 'a value', hint: 'Write it right behind the colon.' },
  map: { what: 'keys of its own', hint: 'Write them on the lines below, indented, one "key: value" a line.' },
  list: { what: 'a list', hint: 'Write one item a line, behind "- ".' },
  'text-or-list': {
    what: 'a value or a list',
    hint: 'Write the value behind the colon, or one item a line behind "- ".',
  },
  'text-or-map': {
    what: 'a value or keys of its own',
    hint: 'Write the value behind the colon, or keys on the lines below, indented.',
  },
};

const FOUND: Readonly<Record<WrongType['found'], string>> = {
  text: 'a value',
  map: 'keys',
  list: 'a list',
  nothing: 'nothing',
};

const IGNORED: Readonly<Record<ReadingArgs['file-ignored']['reason'], { message: string; hint: string }>> = {
  'unknown-extension': {
    message: 'The file is not read: it is neither a form in Excel nor .yaml, and no submission names it as evidence',
    hint: 'If it is a submission, type it into a form (cchc form) or a .yaml for the unit (entered_by, source).',
  },
  archive: {
    message: 'The archive is not opened: a report in it has not been read',
    hint: 'Unpack it, put the form into this folder and take the archive away.',
  },
  'not-a-schema-folder': {
    message: 'The file is not read: its folder is none of tasks, submissions, records, texts, templates, criteria',
    hint: 'If it is a submission, move it to submissions/.',
  },
};

/** English words of the faults that `load` finds in files, their YAML and their keys. */
export const EN_READING: Catalogue<Omit<ReadingArgs, keyof ValueArgs>> = {
  'plan-not-found': {
    message: ({ dir }) => `There is no plan.yaml or ke-hoach.xlsx in "${dir}"`,
    hint: () => 'Run in the workspace folder, name it with -C, or make one with cchc init.',
  },
  'several-plans': {
    message: ({ other }) => `The workspace has its plan in ${other}; this file is not used`,
    hint: () => 'One main plan a workspace; further ones stand under "also" in plan.yaml.',
  },
  'file-unreadable': {
    message: ({ reason, detail }) => `${UNREADABLE[reason].message}${reason === 'other' ? ` (${detail})` : ''}`,
    hint: ({ reason }) => UNREADABLE[reason].hint,
  },
  'not-a-file': {
    message: ({ what }) => `This is ${NOT_A_FILE[what]}, not a report`,
    hint: () => 'Rename it or move it out of the workspace.',
  },
  'outside-workspace': {
    message: ({ path }) => `"${path}" lies outside of the workspace`,
    hint: () => 'Copy the file into the workspace and write its path from this file.',
  },
  'file-too-large': {
    message: ({ size, limit }) =>
      `The file is too large: ${megabytes(size, limit)}, at most ${limit.toLocaleString('en-US')} bytes`,
    hint: () => 'See whether it is another file renamed; keep evidence in files of its own.',
  },
  'file-empty': { message: () => 'The file is empty', hint: () => 'Write something in it, or delete it.' },
  'not-utf8': {
    message: ({ guess }) =>
      guess === 'utf-16' ? 'The file is in UTF-16, not UTF-8' : 'The file holds bytes that are not UTF-8',
    hint: () => 'Open it in Notepad, Save As, Encoding: UTF-8.',
  },
  'file-not-supported': {
    message: ({ extension }) =>
      `${extension === '' ? 'This' : `A ${extension}`} file cannot be read as a submission yet`,
    hint: () => 'Write the data in a .yaml file; if it is evidence, name it under "evidence".',
  },
  'file-ignored': { message: ({ reason }) => IGNORED[reason].message, hint: ({ reason }) => IGNORED[reason].hint },
  'yaml-syntax': {
    message: ({ kind, detail }) => `${SYNTAX[kind].message}: ${detail}`,
    hint: ({ kind }) => SYNTAX[kind].hint,
  },
  'yaml-not-supported': {
    message: ({ what, text }) => NOT_SUPPORTED[what].message(text),
    hint: ({ what }) => NOT_SUPPORTED[what].hint,
  },
  'too-many-lines': {
    message: ({ lines, limit }) =>
      `The file has ${lines.toLocaleString('en-US')} lines, at most ${limit.toLocaleString('en-US')} are read`,
    hint: () => 'Delete superfluous blank lines and parts pasted many times, or split the file.',
  },
  'too-many-values': {
    message: ({ limit }) => `The file holds too many values (over ${limit})`,
    hint: () => 'See whether it is another file renamed, or split it.',
  },
  'too-deep': {
    message: ({ limit }) => `The file is nested too deeply (over ${limit} levels)`,
    hint: () => 'See whether it is another file renamed.',
  },
  'control-character': {
    message: ({ codePoint }) => `There is an invisible control character ${codePoint}`,
    hint: () => 'Delete it; retype text that was copied from elsewhere.',
  },
  'tab-indentation': {
    message: () => 'The line is indented with a tab',
    hint: () => 'Indent with spaces, two a level.',
  },
  'nbsp-indentation': {
    message: () => 'The blank here is a no-break space (copied from Word or a web page)',
    hint: () => 'Delete it and type a blank.',
  },
  'comment-cuts-text': {
    message: ({ kept, lost }) =>
      kept === ''
        ? `The value "${lost}" is lost: # begins a comment`
        : `The value is cut to "${kept}": "${lost}" behind the # is a comment`,
    hint: () => 'Put the whole value in double quotes; a real comment has a blank behind the #.',
  },
  'dash-without-space': {
    message: ({ text }) => `A blank is missing behind the dash: ${text}`,
    hint: () => 'Write "- " (dash and blank) before every item of a list.',
  },
  'comma-in-braces': {
    message: ({ key, rest }) => `A comma within { } cuts the value of "${key}" in two: "${rest}" is split off`,
    hint: () => 'Put the value in double quotes, or write one key a line without { }.',
  },
  'schema-missing': {
    message: () => 'The file has no "schema" key, so nobody knows what it is',
    hint: ({ known }) => `Begin it with "schema: …", one of ${known.join(', ')}.`,
  },
  'schema-unknown': {
    message: ({ found, nearest }) => `There is no kind of file "${found}".${meant(nearest)}`,
    hint: () => 'cchc schema lists the kinds.',
  },
  'schema-newer': {
    message: ({ found, known }) => `The file is of version "${found}"; this program reads "${known}"`,
    hint: () => 'Install a newer cchc, or mend the schema key.',
  },
  'unknown-key': {
    message: ({ key, nearest }) => `There is no key "${key}" here.${meant(nearest)}`,
    hint: () => 'Mend or remove it; cchc schema lists the keys.',
  },
  'duplicate-key': {
    message: ({ key }) => `The key "${key}" stands here twice; the first is used`,
    hint: () => 'Remove one.',
  },
  'missing-key': {
    message: ({ key }) => `The key "${key}" is missing`,
    hint: ({ key }) => `Add "${key}: …" at the level of this line.`,
  },
  'reserved-key': { message: ({ key }) => `The key "${key}" cannot be used`, hint: () => 'Choose another name.' },
  'more-faults': {
    message: ({ count }) => `The file has ${count} more faults, which are not listed`,
    hint: () => 'Mend those that are, and run again.',
  },
  'wrong-type': {
    message: ({ expected, found }) => `Here should be ${EXPECTED[expected].what}, but there is ${FOUND[found]}`,
    hint: ({ expected }) => EXPECTED[expected].hint,
  },
  'invalid-value': {
    message: ({ text, nearest }) => `"${text}" cannot stand here.${meant(nearest)}`,
    hint: ({ choices }) => `Write one of ${quoted(choices)}.`,
  },
  'invalid-id': {
    message: ({ text }) => `"${text}" cannot be an id`,
    hint: () =>
      'Ids are lower-case ASCII letters, digits and _, beginning with a letter: van_phong; no word of formulas (in, has, map…).',
  },
  'invalid-target': {
    message: ({ text }) => `The target "${text}" cannot be read`,
    hint: () => 'Write a comparison and a number in quotes: ">= 98", "<= 5".',
  },
  'invalid-authority': {
    message: ({ text, meant: right }) =>
      `The authority of the signer, "${text}", is not written as Decree 30/2020/NĐ-CP has it.${right === undefined ? '' : ` Did you mean "${right}"?`}`,
    hint: () =>
      'Write TM., KT., TL., TUQ. or Q., with the full stop and a blank, then the name; leave authority out where the Chairman signs in his own name.',
  },
  'invalid-document-number': {
    message: ({ text }) => `"${text}" is not the number of a document`,
    hint: () => 'Write number, stroke and symbol without "Số" and blanks: 75/KH-UBND.',
  },
};
