import { roman } from '../../vietnamese/words.ts';
import { eachOnce, type Target, type ToldDoubt } from '../doubt.ts';
import type { OfficeAppendix } from '../office-plan.ts';
import { planLines, type CompletePlan } from './plan-lines.ts';
import { taskLines } from './task-lines.ts';
import { cleaned, type YamlLine } from './yaml-text.ts';

/** A doubt with where in the new files it went. */
export interface PlacedDoubt extends ToldDoubt {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface WorkspaceFiles {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly doubts: readonly PlacedDoubt[];
}

export interface WritingOptions {
  /** The folder of the JSON Schemas, from the workspace. */
  readonly schemas: string;
  /** A doubt as a comment, in one line. */
  readonly comment: (doubt: ToldDoubt) => string;
}

/** plan.yaml and a file of tasks for each appendix; every doubt stands as a comment above what it is about. */
export function workspaceFiles(plan: CompletePlan, options: WritingOptions): WorkspaceFiles {
  const names = fileNames(plan.appendices);
  const drafts: readonly (readonly [string, readonly YamlLine[]])[] = [
    ['plan.yaml', planLines(plan, options.schemas)],
    ...plan.appendices.map(
      (appendix, index) => [names[index] ?? '', taskLines(appendix, plan, options.schemas)] as const,
    ),
  ];
  const targets = new Set(drafts.flatMap(([, lines]) => lines.flatMap(({ target }) => target ?? [])));
  // What is about something that is not there stands at the plan's year.
  const home = (target: Target): Target => (targets.has(target) ? target : 'plan:plan');
  const told = eachOnce(plan.doubts.map((one) => ({ ...one, to: home(one.to) })));
  const written = drafts.map(([path, lines]) => withComments(path, lines, told, options.comment));
  return {
    files: Object.fromEntries(written.map(({ path, text }) => [path, text])),
    doubts: written.flatMap(({ doubts }) => doubts),
  };
}

/** tasks/phu-luc-1.yaml of Phụ lục I. */
function fileNames(appendices: readonly OfficeAppendix[]): readonly string[] {
  const numerals = new Map(Array.from({ length: 50 }, (_, n) => [roman(n + 1), n + 1]));
  return appendices.map(({ id }) => `tasks/phu-luc-${numerals.get(id) ?? id.toLowerCase()}.yaml`);
}

interface Written {
  readonly path: string;
  readonly text: string;
  readonly doubts: readonly PlacedDoubt[];
}

function withComments(
  path: string,
  lines: readonly YamlLine[],
  told: readonly ToldDoubt[],
  comment: WritingOptions['comment'],
): Written {
  const out: string[] = [];
  const doubts: PlacedDoubt[] = [];
  for (const { text, target } of lines) {
    const own = target === undefined ? [] : told.filter(({ doubt }) => doubt.to === target);
    const indent = /^ */u.exec(text)?.[0] ?? '';
    for (const one of own) out.push(`${indent}# ${cleaned(comment(one))}`);
    out.push(text);
    doubts.push(...own.map((one) => ({ ...one, file: path, line: out.length })));
  }
  return { path, text: `${out.join('\n')}\n`, doubts };
}
