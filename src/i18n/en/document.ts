import type { DocumentArgs, TemplateFault } from '../../diagnostic/codes/document.ts';
import type { Catalogue } from '../catalogue.ts';
import { EN_KINDS } from './kinds.ts';

/** What is wrong with a text that cannot be filled. */
const TEMPLATE: Readonly<Record<TemplateFault, string>> = {
  syntax: 'This text is not valid LiquidJS',
  'not-closed': 'This text has an opening mark without its end',
  'unknown-tag': 'This text uses a tag that does not exist',
  'unknown-filter': 'This text uses a filter that does not exist',
  'not-a-text': 'This text prints what is neither words nor a number (a whole plan instead of its title, say)',
  'wrong-value': 'This text puts a value through a filter that cannot print it (a name as a date or a number)',
  'too-long': 'This text is longer than 20,000 characters',
  'too-much': 'This text repeats too often or prints too much',
};

const SHORTER = 'Make it shorter: split it into several sentences, drop the long loops.';

/** Where quotes, brackets and names of filters are not what is wrong. */
const TEMPLATE_HINTS: Readonly<Partial<Record<TemplateFault, string>>> = {
  'too-long': SHORTER,
  'too-much': SHORTER,
  'not-a-text': 'Name the part to print, {{ plan.title }} for example; a list takes "| list".',
};

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`);

/** English words of the faults that `compose` finds. */
export const EN_DOCUMENT: Catalogue<DocumentArgs> = {
  'outline-syntax': {
    message: ({ fault, what, nearest }) =>
      `${TEMPLATE[fault]}${what === undefined ? '' : `: ${what}`}.${meant(nearest)}`,
    hint: ({ fault }) =>
      TEMPLATE_HINTS[fault] ?? 'Every {{ and {% needs its end, and only the filters of cchc may stand behind a |.',
  },
  'unknown-placeholder': {
    message: ({ name, nearest, columns, appendices }) =>
      columns !== undefined
        ? `The rows of this table have nothing named "${name}" for a column.${meant(nearest)}`
        : appendices !== undefined
          ? `The outline has no appendix to be called "${name}".${meant(nearest)}`
          : `Nothing is named "${name}" that could be filled in here.${meant(nearest)}`,
    hint: ({ columns, appendices }) =>
      columns !== undefined
        ? `Write one of: ${columns.join(', ')}.`
        : appendices !== undefined
          ? `Where an appendix is dropped, drop the clause that points to it${appendices.length === 0 ? '' : `; the appendices there are: ${appendices.join(', ')}`}.`
          : 'Write the id of an indicator of indicators.yaml, or a name such as plan.number, period.title, agency.name.',
  },
  'section-empty': {
    message: ({ heading, document = 'report' }) =>
      `The section "${heading}" has no content, so it is left out of the ${EN_KINDS[document].toLowerCase()}.`,
    hint: ({ section, document = 'report' }) =>
      document === 'plan'
        ? `Write the office's own words for ${section} under the key plan of a file in texts/.`
        : `Add the figures, or the office's own words for ${section} in texts/; if there was nothing, units say "không phát sinh".`,
  },
  'sentence-left-out': {
    message: ({ section, names }) =>
      `${section === '' ? 'The report' : `"${section}"`} leaves out part of a sentence for want of: ${names.join('; ')}.`,
    hint: () =>
      'Ask the unit that owes the figure (a rate needs its numerator and denominator), then make the report again.',
  },
  'detail-missing': {
    message: ({ label, document }) => `${EN_KINDS[document]}: nobody has said what "${label}" is.`,
    hint: ({ id, document }) =>
      `Write ${id} under the key ${document} of a file in texts/, or add --set ${id}="…" to cchc document.`,
  },
  'explanation-missing': {
    message: ({ subject, units }) => `Nobody has explained: ${subject}${units === '' ? '' : ` (${units})`}.`,
    hint: () =>
      'Record causes and remedy in records/ (cchc/explanations/1); cchc document phieu-giai-trinh makes the slips that units fill in.',
  },
  'unknown-section': {
    message: ({ section, nearest }) => `The outline has no section "${section}".${meant(nearest)}`,
    hint: () => 'cchc outline lists the ids of sections.',
  },
  'left-out-by-choice': {
    message: ({ unit, id }) =>
      `Left out by choice: ${id === undefined ? `the whole submission of ${unit}` : `${id} of ${unit}`}.`,
    hint: () => 'The note to the leader says so; run without --without to have it back.',
  },
  'late-dossiers-missing': {
    message: ({ count }) =>
      `The figures count ${count} late dossiers, but no cause or apology is recorded, so the report lacks their annex.`,
    hint: () => "List them in records/ (cchc/late-dossiers/1), never with a citizen's name.",
  },
};
