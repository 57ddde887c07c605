import {
  isAlias,
  isMap,
  isScalar,
  type Alias,
  type ParsedNode,
  type Scalar as YamlScalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { CodeArgs } from '../diagnostic/codes.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { DEEPEST, MOST_VALUES } from './limits.ts';
import type { Entry, Mapping, Scalar, Sequence, Tree } from './tree.ts';
import { cleanText, findControlCharacter } from './yaml-characters.ts';
import { scalarFaults } from './yaml-scalars.ts';

/** Most uses of aliases in one file, counting those inside what an alias stands for: ten of ten of ten are refused. */
const MOST_ALIASES = 100;

/** Keys that JavaScript objects have by themselves; nothing of ours is called so. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Build {
  readonly text: string;
  readonly file: string;
  readonly faults: Diagnostic[];
  readonly anchors: Map<string, ParsedNode>;
  /** The collections being built, to see an alias that stands for what it is in. */
  readonly open: Set<ParsedNode>;
  aliases: number;
  nodes: number;
}

type Code = 'yaml-not-supported' | 'too-many-values' | 'too-deep' | 'yaml-syntax';

/** The located tree of a parsed YAML document (none when nothing is written in it), with what YAML lets pass and a clerk would not notice. */
export function buildTree(
  root: ParsedNode | null,
  text: string,
  file: string,
): { tree: Tree | undefined; faults: readonly Diagnostic[] } {
  const build: Build = { text, file, faults: [], anchors: new Map(), open: new Set(), aliases: 0, nodes: 0 };
  const tree = node(root, build, { kind: 'file', file });
  return { tree: tree.kind === 'scalar' && tree.absent ? undefined : tree, faults: build.faults };
}

/** `fallback` is where a value that was not written is said to be missing: at its key. */
function node(from: ParsedNode | null, build: Build, fallback: Place): Tree {
  build.nodes += 1;
  if (from === null) return absent(fallback);
  if (isAlias(from)) return alias(from, build, fallback);
  const { anchor } = from as { anchor?: string };
  if (anchor !== undefined) build.anchors.set(anchor, from);
  if (isScalar(from)) return scalar(from, build, fallback);
  if (build.open.size >= DEEPEST) {
    refuse(build, from, 'too-deep', { limit: DEEPEST });
    return absent(placeOf(from, build));
  }
  build.open.add(from);
  const built = isMap(from) ? mapping(from, build) : sequence(from as YAMLSeq.Parsed, build);
  build.open.delete(from);
  return built;
}

function alias(from: Alias.Parsed, build: Build, fallback: Place): Tree {
  const target = build.anchors.get(from.source);
  const text = `*${from.source}`;
  build.aliases += 1;
  if (target === undefined) refuse(build, from, 'yaml-syntax', { kind: 'alias', detail: text });
  else if (build.open.has(target)) refuse(build, from, 'yaml-not-supported', { what: 'alias-cycle', text });
  else if (build.aliases > MOST_ALIASES) refuseOnce(build, from, text);
  else if (build.nodes <= 2 * MOST_VALUES) return node(target, build, fallback);
  else refuse(build, from, 'too-many-values', { limit: MOST_VALUES });
  return absent(fallback);
}

function scalar(from: YamlScalar.Parsed, build: Build, fallback: Place): Scalar {
  const { source = '' } = from;
  const plain = from.type === 'PLAIN';
  const notWritten = plain && (source === '' || source === '~' || source === 'null');
  const place = notWritten ? fallback : placeOf(from, build);
  build.faults.push(...scalarFaults(from, build.text, build.file));
  const text = String(from.value);
  const control = findControlCharacter(text);
  if (control !== undefined) build.faults.push(diagnostic('control-character', place, { codePoint: control }));
  return { kind: 'scalar', text: notWritten ? '' : cleanText(text), absent: notWritten, place };
}

function sequence(from: YAMLSeq.Parsed, build: Build): Sequence {
  const place = placeOf(from, build);
  const items = from.items.map((item) => node(item as ParsedNode, build, place));
  return { kind: 'list', items, place };
}

function mapping(from: YAMLMap.Parsed, build: Build): Mapping {
  const seen = new Map<string, Place>();
  const entries: Entry[] = [];
  for (const [i, pair] of from.items.entries()) {
    const key = keyOf(pair.key, build);
    if (key === undefined) continue;
    if (from.flow === true && pair.value === null && i > 0) {
      cutByComma(key, entries.at(-1), build);
      continue;
    }
    const value = node(pair.value as ParsedNode | null, build, key.place);
    const first = seen.get(key.text);
    if (first === undefined) entries.push({ key, value });
    else build.faults.push(duplicate(key, first));
    seen.set(key.text, first ?? key.place);
  }
  return { kind: 'map', entries, place: placeOf(from, build) };
}

/** The key of an entry, or undefined (and a fault) when it is none that we take. */
function keyOf(from: unknown, build: Build): Scalar | undefined {
  const written = from as ParsedNode | null;
  if (written === null) return undefined;
  if (!isScalar(written)) {
    refuse(build, written, 'yaml-not-supported', { what: 'complex-key', text: excerpt(written, build) });
    return undefined;
  }
  const key = scalar(written, build, placeOf(written, build));
  const text = key.text.trim();
  if (written.type === 'PLAIN' && text === '<<') {
    refuse(build, written, 'yaml-not-supported', { what: 'merge-key', text });
    return undefined;
  }
  if (key.absent || text === '') {
    refuse(build, written, 'yaml-syntax', { kind: 'key-missing', detail: excerpt(written, build) });
    return undefined;
  }
  if (RESERVED.has(text)) {
    build.faults.push(diagnostic('reserved-key', key.place, { key: text }));
    return undefined;
  }
  return { ...key, text };
}

/** `{ value: 1.234,5 }` is two entries to YAML: `value: 1.234` and a key `5`. */
function cutByComma(rest: Scalar, before: Entry | undefined, build: Build): void {
  const key = before?.key.text ?? '';
  build.faults.push(diagnostic('comma-in-braces', rest.place, { key, rest: rest.text }));
}

function duplicate(key: Scalar, first: Place): Diagnostic {
  return diagnostic('duplicate-key', key.place, { key: key.text }, { related: [{ place: first, note: 'first-here' }] });
}

function refuse<C extends Code>(build: Build, at: ParsedNode, code: C, args: CodeArgs[C]): void {
  build.faults.push(diagnostic(code, placeOf(at, build), args));
}

/** One fault tells of a bomb; hundreds would be another. */
function refuseOnce(build: Build, at: ParsedNode, text: string): void {
  if (build.aliases === MOST_ALIASES + 1) refuse(build, at, 'yaml-not-supported', { what: 'too-many-aliases', text });
}

function absent(place: Place): Scalar {
  return { kind: 'scalar', text: '', absent: true, place };
}

function placeOf(at: ParsedNode, build: Build): Place {
  const [start, end] = at.range;
  const length = build.text.length;
  return {
    kind: 'text',
    file: build.file,
    start: Math.min(start, length),
    end: Math.min(Math.max(start, end), length),
  };
}

function excerpt(at: ParsedNode, build: Build): string {
  const [start, end] = at.range;
  return build.text.slice(start, Math.min(end, start + 40));
}
