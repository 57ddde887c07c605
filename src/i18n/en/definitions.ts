import type { DefinitionsArgs } from '../../diagnostic/codes/definitions.ts';
import type { Catalogue } from '../catalogue.ts';

const quoted = (text: string): string => `"${text}"`;

/** English words for what is found in ke-hoach.xlsx. */
export const EN_DEFINITIONS: Catalogue<DefinitionsArgs> = {
  'two-definitions': {
    message: ({ other }) => `The folder has both ke-hoach.xlsx and ${other}; which of them is the plan cannot be told`,
    hint: ({ other }) => `Keep one: remove ${other} (with its tasks/, indicators.yaml and texts/) or ke-hoach.xlsx.`,
  },
  'cell-missing': {
    message: ({ heading }) => `The cell ${quoted(heading)} is empty`,
    hint: () => 'Fill it in; delete the row if none of it is used.',
  },
  'word-not-listed': {
    message: ({ text }) => `${quoted(text)} is not in the list of this cell`,
    hint: ({ choices }) => `Choose one of: ${choices.join('; ')}.`,
  },
  'label-unknown': {
    message: ({ label }) => `What ${quoted(label)} names is not known, so the value beside it is not read`,
    hint: ({ nearest }) =>
      nearest === undefined ? 'Keep the names in the left column as they are.' : `Did you mean ${quoted(nearest)}?`,
  },
  'column-ignored': {
    message: ({ header }) => `The column ${quoted(header)} is not read: this sheet has none of that name`,
    hint: () => 'Correct the heading if it is one of the sheet; a column of notes may stay.',
  },
  'sheet-unknown': {
    message: ({ sheet }) => `The sheet ${quoted(sheet)} is not read: it is none that is known`,
    hint: ({ nearest }) =>
      nearest === undefined ? 'Sheets of tasks are named Phụ lục I, Phụ lục II…' : `Did you mean ${quoted(nearest)}?`,
  },
  'rest-file-unknown': {
    message: ({ text }) => `Which file ${quoted(text)} is cannot be told`,
    hint: () => 'Write plan, indicators, tasks/name or texts/name.',
  },
};
