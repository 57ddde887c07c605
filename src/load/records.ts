import type { FileKind } from '../model/file-kinds.ts';
import type {
  Explanation,
  Finding,
  Initiative,
  LateDossier,
  Located,
  Pledge,
  Receipt,
  Records,
  Task,
  TaskChange,
  Waiver,
} from '../model/facts.ts';
import { choiceAt, field, itemsAt, locatedAt, locatedListAt, optional, textAt } from './fields.ts';
import type { Loading } from './loading.ts';
import { readTask } from './tasks.ts';
import type { Tree } from './tree.ts';
import { deadlineAt, locatedDateAt, plainDateAt, wholeAt } from './values.ts';

/** What one entry of each kind of file that holds records is. */
interface Entries {
  readonly receipts: Receipt;
  readonly changes: TaskChange;
  readonly waivers: Waiver;
  readonly pledges: Pledge;
  readonly findings: Finding;
  readonly explanations: Explanation;
  readonly initiatives: Initiative;
  readonly 'late-dossiers': LateDossier;
}

/** The kinds of files that hold records. */
export type RecordKind = Extract<FileKind, keyof Entries>;

/** Whether a file of this kind holds records. */
export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(READERS, kind);
}

type Reader<T> = (tree: Tree, loading: Loading) => T | undefined;

/** Reads one entry of each kind; an entry without what it cannot do without is left out, its fault reported. */
const READERS: { readonly [K in RecordKind]: Reader<Entries[K]> } = {
  receipts: readReceipt,
  changes: readChange,
  waivers: readWaiver,
  pledges: readPledge,
  findings: readFinding,
  explanations: readExplanation,
  initiatives: readInitiative,
  'late-dossiers': readLateDossier,
};

/** The records of files, each given with its kind, in the order of the files. */
export function readRecords(
  files: readonly { readonly kind: RecordKind; readonly tree: Tree }[],
  loading: Loading,
): Records {
  const read = <K extends RecordKind>(kind: K): readonly Entries[K][] => {
    const reader: Reader<Entries[K]> = READERS[kind];
    const list = kind.replaceAll('-', '_');
    const entries = files.filter((file) => file.kind === kind).flatMap((file) => itemsAt(file.tree, list));
    return entries.flatMap((entry) => reader(entry, loading) ?? []);
  };
  return {
    receipts: read('receipts'),
    changes: read('changes'),
    waivers: read('waivers'),
    pledges: read('pledges'),
    findings: read('findings'),
    explanations: read('explanations'),
    initiatives: read('initiatives'),
    lateDossiers: read('late-dossiers'),
  };
}

function readReceipt(tree: Tree, loading: Loading): Receipt | undefined {
  const unit = locatedAt(tree, 'unit');
  const period = locatedAt(tree, 'period');
  const received = locatedDateAt(tree, 'received', loading);
  if (unit === undefined || period === undefined || received === undefined) return undefined;
  return { unit, period, received, place: unit.place };
}

function readChange(tree: Tree, loading: Loading): TaskChange | undefined {
  const task = locatedAt(tree, 'task');
  const action = choiceAt(tree, 'action', ['extend', 'add', 'drop']);
  const date = plainDateAt(tree, 'date', loading);
  if (task === undefined || action === undefined || date === undefined) return undefined;
  const added = field(tree, 'added');
  return {
    task,
    action,
    ...(field(tree, 'to') !== undefined && { to: deadlineAt(tree, 'to', task.value, loading) }),
    ...(added !== undefined && { added: readAdded(added, task, loading) }),
    approvedBy: textAt(tree, 'approved_by') ?? '',
    date,
    place: task.place,
  };
}

/** A task of an `also` plan is named by its key (KH119/I.9) as everywhere, or by `plan` beside its content. */
function readAdded(tree: Tree, task: Located<string>, loading: Loading): Task {
  const [, key, printed = task.value] = /^([^/]+)\/(.+)$/u.exec(task.value) ?? [];
  const home = {
    plan: loading.planKey(textAt(tree, 'plan') ?? key),
    appendix: textAt(tree, 'appendix') ?? '',
    group: textAt(tree, 'group') ?? '',
  };
  return readTask(tree, { value: printed, place: task.place }, home, loading);
}

function readWaiver(tree: Tree, loading: Loading): Waiver | undefined {
  const code = locatedAt(tree, 'code');
  const until = plainDateAt(tree, 'until', loading);
  if (code === undefined || until === undefined) return undefined;
  return {
    code,
    ...optional('file', textAt(tree, 'file')),
    ...optional('figure', textAt(tree, 'figure')),
    reason: textAt(tree, 'reason') ?? '',
    by: textAt(tree, 'by') ?? '',
    until,
    place: code.place,
  };
}

function readPledge(tree: Tree, loading: Loading): Pledge | undefined {
  const unit = locatedAt(tree, 'unit');
  const signed = locatedDateAt(tree, 'signed', loading);
  if (unit === undefined || signed === undefined) return undefined;
  const tasks = locatedListAt(tree, 'tasks');
  return { unit, signed, ...optional('signer', textAt(tree, 'signer')), tasks, place: unit.place };
}

function readFinding(tree: Tree, loading: Loading): Finding | undefined {
  const finding = locatedAt(tree, 'finding');
  const unit = locatedAt(tree, 'unit');
  const date = plainDateAt(tree, 'date', loading);
  if (finding === undefined || unit === undefined || date === undefined) return undefined;
  return {
    finding: finding.value,
    foundBy: textAt(tree, 'found_by') ?? '',
    date,
    unit,
    ...optional('deadline', locatedDateAt(tree, 'deadline', loading)),
    ...optional('remedied', locatedDateAt(tree, 'remedied', loading)),
    place: finding.place,
  };
}

function readExplanation(tree: Tree): Explanation | undefined {
  const unit = locatedAt(tree, 'unit');
  if (unit === undefined) return undefined;
  return {
    unit,
    ...optional('task', locatedAt(tree, 'task')),
    ...optional('criterion', textAt(tree, 'criterion')),
    ...optional('objective', textAt(tree, 'objective')),
    ...optional('subjective', textAt(tree, 'subjective')),
    ...optional('remedy', textAt(tree, 'remedy')),
    place: unit.place,
  };
}

function readInitiative(tree: Tree): Initiative | undefined {
  const title = locatedAt(tree, 'title');
  const unit = locatedAt(tree, 'unit');
  if (title === undefined || unit === undefined) return undefined;
  return {
    title: title.value,
    unit,
    ...optional('document', textAt(tree, 'document')),
    ...optional('summary', textAt(tree, 'summary')),
    ...optional('result', textAt(tree, 'result')),
    place: title.place,
  };
}

function readLateDossier(tree: Tree, loading: Loading): LateDossier | undefined {
  const period = locatedAt(tree, 'period');
  const row = locatedAt(tree, 'row');
  const count = wholeAt(tree, 'count', 1, loading);
  const days = wholeAt(tree, 'days', 1, loading);
  const newDate = plainDateAt(tree, 'new_date', loading);
  if (period === undefined || row === undefined || count === undefined) return undefined;
  return {
    period,
    row,
    ...optional('unit', locatedAt(tree, 'unit')),
    count,
    ...optional('days', days),
    cause: textAt(tree, 'cause') ?? '',
    ...optional('apology', textAt(tree, 'apology')),
    ...optional('newDate', newDate),
    place: row.place,
  };
}
