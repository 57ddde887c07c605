import { encode } from '../../model/definitions/codecs.ts';
import { plainAt, type DefinitionFile, type Plain, type PlainPath } from '../../model/definitions/plain.ts';
import {
  GROUP_COLUMNS,
  GROUP_MARK,
  GROUP_NUMBER,
  TASK_COLUMNS,
  TASK_MARK,
} from '../../model/definitions/task-sheet.ts';
import type { DefinitionsContext } from './definitions-context.ts';
import type { DefinitionRow } from './table-rows.ts';

/** A row of an appendix: a task, or the title of those below it. */
export type TaskRow =
  | ({ readonly kind: 'task' } & DefinitionRow)
  | { readonly kind: 'group'; readonly key?: string; readonly title: string };

/** The rows of an appendix: its tasks without group, then each group with its own. */
export function taskRows(file: DefinitionFile, context: DefinitionsContext): readonly TaskRow[] {
  return [
    ...tasksAt(file, ['tasks'], context),
    ...listAt(file, ['groups']).flatMap((_, i) => {
      const title = titleAt(file, ['groups', i, 'title'], context);
      const group = { kind: 'group', title, ...(title === '' && { key: GROUP_MARK }) } as const;
      return [group, ...tasksAt(file, ['groups', i, 'tasks'], context)];
    }),
  ];
}

function titleAt(file: DefinitionFile, path: PlainPath, { taking }: DefinitionsContext): string {
  const title = plainAt(file.value, path);
  if (typeof title !== 'string') return '';
  taking.take(file, path);
  return title.trim();
}

function tasksAt(file: DefinitionFile, path: PlainPath, context: DefinitionsContext): readonly TaskRow[] {
  return listAt(file, path).map((_, i) => taskAt(file, [...path, i], context));
}

function listAt({ value }: DefinitionFile, path: PlainPath): readonly Plain[] {
  const list = plainAt(value, path);
  // A list is the only value that is an array.
  return Array.isArray(list) ? (list as readonly Plain[]) : [];
}

function taskAt(file: DefinitionFile, path: PlainPath, { units, taking }: DefinitionsContext): TaskRow {
  const texts = new Map(
    TASK_COLUMNS.flatMap(({ id, codec }): readonly (readonly [string, string])[] => {
      const at = [...path, id];
      const value = plainAt(file.value, at);
      const text = value === undefined ? undefined : encode(codec, value, units);
      if (text === undefined) return [];
      taking.take(file, at);
      return [[id, text]];
    }),
  );
  return { kind: 'task', texts, ...(looksLikeGroup(texts) && { key: TASK_MARK }) };
}

/** Whether a task says so little that its row would be taken for the title of a group. */
function looksLikeGroup(texts: ReadonlyMap<string, string>): boolean {
  if ([...texts.keys()].some((id) => !GROUP_COLUMNS.includes(id))) return false;
  return texts.size < 2 || GROUP_NUMBER.test(texts.get('id') ?? '');
}
