import { isPersonName } from '../../lint/telltale.ts';
import { fold } from '../../model/fold.ts';
import { note, type Note } from '../note.ts';
import type { Said, TaskRow } from '../tables/task-row.ts';
import { beginsUnit, namesIn } from './unit-names.ts';

/** Names in a cell, and where it stands. */
export interface Names {
  readonly names: readonly string[];
  readonly from: Said['from'];
}

/** Who leads a task and who supports it, as its cells name them. */
export interface Roles {
  readonly lead?: Names;
  readonly support?: Names;
  readonly notes: readonly Note[];
}

/** The roles that a row says: in two cells, in one ("Chủ trì: …; phối hợp: …"), or in the row that heads its group. */
export function rolesOf(row: TaskRow): Roles {
  const { lead, support, notes } = saidRoles(row);
  const led = lead ?? row.groupLead;
  const leads = led === undefined ? undefined : namedIn(led);
  const supports = support === undefined ? undefined : namedIn(support);
  const ofGroup = lead === undefined && led !== undefined ? [note('lead-of-group', { name: led.text }, led.from)] : [];
  const many =
    leads !== undefined && leads.names.length > 1 ? [note('several-leads', { names: leads.names }, leads.from)] : [];
  return {
    ...(leads !== undefined && { lead: leads }),
    ...(supports !== undefined && { support: supports }),
    notes: [...notes, ...ofGroup, ...many, ...(leads?.notes ?? []), ...(supports?.notes ?? [])],
  };
}

interface SaidRoles {
  readonly lead?: Said;
  readonly support?: Said;
  readonly notes: readonly Note[];
}

function saidRoles({ lead, support, both }: TaskRow): SaidRoles {
  if (both !== undefined) return parted(both) ?? inOrder(both);
  const own = lead === undefined ? undefined : parted(lead);
  const supports = [own?.support, support].filter((one) => one !== undefined);
  const [first] = supports;
  const leads = own === undefined ? lead : own.lead;
  return {
    ...(leads !== undefined && { lead: leads }),
    ...(first !== undefined && { support: { ...first, text: supports.map(({ text }) => text).join('\n') } }),
    notes: [],
  };
}

const ROLE =
  /(?:^|\n|[;.,]\s*)(?:[-–+•]\s*)?(?:đơn vị |cơ quan )?(?<role>chủ trì|phối hợp)(?:\s+thực hiện)?\s*[:：]\s*/giu;

/** "Phòng Kinh tế chủ trì, phối hợp với Công an xã". */
const IN_A_SENTENCE = /^(?<lead>.+?)\s+chủ trì(?:,?\s+(?:và\s+)?phối hợp\s+(?:với|cùng)?\s*(?<support>.+))?$/isu;

/** The two roles that words in a cell part; undefined where none do. */
function parted(both: Said): SaidRoles | undefined {
  const sentence = IN_A_SENTENCE.exec(both.text)?.groups;
  const texts = sentence ?? byLabels(both.text);
  const [lead, support] = [texts?.['lead'] ?? '', texts?.['support'] ?? ''];
  if (lead === '' && support === '') return undefined;
  return {
    ...(lead !== '' && { lead: { ...both, text: lead } }),
    ...(support !== '' && { support: { ...both, text: support } }),
    notes: [],
  };
}

function byLabels(text: string): Readonly<Record<string, string>> {
  const marks = [...text.matchAll(ROLE)];
  const pieces = marks.map((mark, index) => ({
    role: fold(mark.groups?.['role'] ?? '') === 'chu tri' ? 'lead' : 'support',
    text: text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim(),
  }));
  const of = (role: string): string => pieces.flatMap((piece) => (piece.role === role ? [piece.text] : [])).join('\n');
  return { lead: of('lead'), support: of('support') };
}

/** Nothing parts them: the first leads. */
function inOrder(both: Said): SaidRoles {
  const [first, ...others] = namesIn(both.text);
  if (first === undefined || others.length === 0) return { lead: both, notes: [] };
  return {
    lead: { ...both, text: first },
    support: { ...both, text: others.join('\n') },
    notes: [note('lead-first', { lead: first, support: others }, both.from)],
  };
}

/** The names in a cell; of a person with a post the post. */
function namedIn({ text, from }: Said): Names & { readonly notes: readonly Note[] } {
  const read = namesIn(text).map((name) => ({ name, ...personIn(name) }));
  const notes = read.flatMap(({ name, isPerson, post }) => {
    if (!isPerson) return [];
    return [post === undefined ? note('person-as-unit', { name }, from) : note('post-of-person', { name, post }, from)];
  });
  return { names: read.map(({ name, post }) => post ?? name), from, notes };
}

const PERSON =
  /^(?:đ\/c|đ\.c|đồng chí|ông|bà)\.?:?\s+(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*)\s*(?:[-–,(]\s*(?<post>.+?)\)?)?$/iu;

/** "Đ/c Nguyễn Văn A - Công chức Tư pháp": a person, and the post where one is named. */
function personIn(name: string): { readonly isPerson: boolean; readonly post?: string } {
  const titled = PERSON.exec(name)?.groups;
  if (titled !== undefined) return { isPerson: true, ...(titled['post'] !== undefined && { post: titled['post'] }) };
  return { isPerson: isPersonName(name) && !beginsUnit(name) && name.split(' ').length >= 3 };
}
