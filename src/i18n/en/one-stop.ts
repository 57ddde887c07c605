import type { OneStopArgs } from '../../diagnostic/codes/one-stop.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { Catalogue } from '../catalogue.ts';

const quoted = (text: string): string => `"${text}"`;

const RETURNED: Readonly<Record<'resolved' | 'deducted', string>> = {
  resolved: 'Returned dossiers are counted as resolved and have no figure of their own.',
  deducted: 'Returned dossiers are left out of what was received and have no figure of their own.',
};

/** English words for what is found in an export of the one-stop system. */
export const EN_ONE_STOP: Catalogue<OneStopArgs> = {
  'export-taken': {
    message: ({ unit, period, isPostWithin, returned }) =>
      [
        `Read as an export of the one-stop system: it completes the figures of ${unit} for ${period} and is no report of the unit.`,
        ...(isPostWithin ? ['In person and by post stand in one column, so only all new dossiers can be told.'] : []),
        ...(returned === undefined ? [] : [RETURNED[returned]]),
      ].join(' '),
    hint: ({ isPostWithin, returned }) =>
      isPostWithin || returned !== undefined
        ? 'Where a figure of its own is needed, the unit gives it in its report.'
        : "Nothing to mend; if this is the unit's report, use the form (cchc form).",
  },
  'export-window-unknown': {
    message: ({ from, to }) =>
      from === undefined || to === undefined
        ? 'The table does not say from which day to which its figures are'
        : `Figures from ${printDate(from)} to ${printDate(to)} are not of the window of any period`,
    hint: ({ known }) => `Export it again for the window of a period: ${joinList(known, 'or')}.`,
  },
  'export-unit-unclear': {
    message: ({ units }) =>
      units.length === 0
        ? 'Whose figures these are cannot be told: no unit owes the indicators of this table'
        : `Whose figures these are cannot be told: ${joinList(units, 'or')}`,
    hint: ({ units }) =>
      units.length === 0
        ? 'Name the unit under `reporters` in indicators.yaml (sheet Phân công số liệu of ke-hoach.xlsx), such as mot_cua: [III.3].'
        : 'Write the name of the unit on a line above the table.',
  },
  'export-row-matched': {
    message: ({ text, name, likeness }) =>
      `The field ${quoted(text)} was taken as ${quoted(name)} (${likeness}% alike)`,
    hint: () => 'If it is another, add it to the list (`rows` in indicators.yaml, sheet Lĩnh vực).',
  },
  'export-row-unknown': {
    message: ({ text, nearest }) =>
      `The field ${quoted(text)} is not in the list${nearest === undefined ? '' : `; the nearest is ${quoted(nearest)}`}`,
    hint: () =>
      'Add it to the list (`rows` in indicators.yaml, sheet Lĩnh vực of ke-hoach.xlsx), one field for each row of the table.',
  },
  'export-rows-zero': {
    message: ({ rows }) =>
      `The table has no ${joinList(rows, 'and')}: taken as 0, since the total row is the sum of the rows that are there`,
    hint: () => 'Nothing to mend if these fields had no dossier.',
  },
  'export-does-not-add': {
    message: ({ what, given, sum }) =>
      `The numbers do not add up (${what}): the table says ${given}, the sum is ${sum}`,
    hint: () => 'Export the table again; do not change numbers in the file by hand.',
  },
  'export-returned-not-told': {
    message: ({ convention }) =>
      convention === undefined
        ? 'The table has no column of returned and withdrawn dossiers, and where the office counts them is not told'
        : 'The office says that returned dossiers have a column of their own, but the table has none',
    hint: () =>
      'Set `returned` in indicators.yaml (Hồ sơ trả lại, rút in the sheet Kế hoạch of ke-hoach.xlsx): resolved if they count as resolved, deducted if they are left out of what was received; or export the table with that column.',
  },
  'export-contradicts': {
    message: ({ label, file, first, second }) =>
      `${label}: the export of the one-stop system says ${second}, ${file} says ${first}`,
    hint: () => "Compare with the system and mend the wrong one, or leave this figure out of the unit's report.",
  },
};
