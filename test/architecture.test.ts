import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/**
 * What each room of the house may import from the others. `types` may be imported as types only: a stage knows the shape of
 * what the stages before it give, never their code.
 */
const MAY_IMPORT: Readonly<Record<string, { readonly code: readonly string[]; readonly types?: readonly string[] }>> = {
  diagnostic: { code: [], types: ['model'] },
  model: { code: [], types: ['diagnostic'] },
  vietnamese: { code: ['model'], types: ['diagnostic'] },
  law: { code: [] },
  ooxml: { code: ['model', 'vietnamese'] },
  load: { code: ['model', 'vietnamese', 'diagnostic', 'ooxml', 'templates.ts'] },
  check: { code: ['model', 'vietnamese', 'diagnostic'] },
  aggregate: { code: ['model', 'vietnamese', 'diagnostic'] },
  audit: { code: ['model', 'vietnamese', 'diagnostic', 'aggregate'] },
  compose: { code: ['model', 'vietnamese', 'diagnostic', 'law'] },
  render: { code: ['model', 'vietnamese', 'law', 'templates.ts'] },
  lint: { code: ['model', 'vietnamese', 'law', 'diagnostic', 'ooxml'] },
  intake: { code: ['model', 'vietnamese', 'law', 'lint'], types: ['ooxml'] },
  i18n: { code: ['vietnamese', 'model'], types: ['diagnostic', 'law', 'lint', 'intake', 'ooxml'] },
  format: { code: ['model', 'vietnamese', 'diagnostic', 'i18n', 'law'], types: ['lint', 'ooxml'] },
  'relevance.ts': { code: ['model'], types: ['diagnostic'] },
  'waivers.ts': { code: [], types: ['model', 'diagnostic'] },
  'compile.ts': {
    code: [
      'load',
      'check',
      'aggregate',
      'audit',
      'compose',
      'render',
      'model',
      'diagnostic',
      'relevance.ts',
      'waivers.ts',
    ],
  },
  commands: {
    code: [
      'compile.ts',
      'waivers.ts',
      'lint',
      'intake',
      'ooxml',
      'format',
      'i18n',
      'load',
      'model',
      'vietnamese',
      'diagnostic',
      'templates.ts',
      'version.ts',
    ],
  },
  'templates.ts': { code: [] },
  'version.ts': { code: [] },
  'command-line': { code: ['vietnamese'], types: ['i18n', 'model'] },
  'program.ts': { code: ['command-line', 'commands', 'i18n', 'version.ts'] },
  'main.ts': { code: ['program.ts', 'command-line', 'commands', 'i18n', 'model'], types: ['diagnostic'] },
  'cli.ts': { code: ['main.ts', 'version.ts'] },
};

/** Packages that only these rooms may import, so that a library stays behind few files. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  dayjs: ['model'],
  docx: ['render'],
  exceljs: ['render'],
  yaml: ['load', 'commands'],
  commander: ['command-line', 'program.ts', 'main.ts'],
  chalk: ['commands'],
  liquidjs: ['compose'],
  fflate: ['ooxml', 'render'],
  saxes: ['ooxml'],
  '@marcbachmann/cel-js': ['aggregate'],
};

/** Rooms that take values and return values: no disk, clock, environment or console. */
const PURE: ReadonlySet<string> = new Set([
  'diagnostic',
  'model',
  'vietnamese',
  'law',
  'ooxml',
  'check',
  'aggregate',
  'audit',
  'compose',
  'lint',
  'intake',
  'i18n',
  'format',
]);

/** Modules of Node that compute and reach nothing. */
const REACHES_NOTHING: ReadonlySet<string> = new Set(['node:crypto', 'node:zlib']);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const imports = files.flatMap((file) => importsOf(file));
const room = (file: string): string => file.split('/')[0] ?? file;

function importsOf(file: string): readonly Import[] {
  const text = codeOf(file);
  const statements = [...text.matchAll(/^(import|export)\s+(type\s+)?([^;'"]*?)from\s+'([^']+)'/gms)];
  const dynamic = [...text.matchAll(/import\('([^']+)'\)/g)];
  return [
    ...statements.map(([, , type, names = '', target = '']) => ({
      from: file,
      to: resolveImport(file, target),
      typeOnly: type !== undefined || /^\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}\s*$/.test(names.trim()),
    })),
    ...dynamic.map(([, target = '']) => ({ from: file, to: resolveImport(file, target), typeOnly: false })),
  ];
}

/** A file without its comments, which may speak of anything. */
function codeOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
}

function resolveImport(file: string, target: string): string {
  return target.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), target)) : target;
}

const own = imports.filter((i) => files.includes(i.to));

describe('the house', () => {
  it('has only rooms that this test knows', () => {
    expect([...new Set(files.map(room))].filter((r) => !(r in MAY_IMPORT))).toEqual([]);
  });

  it('finds the imports it judges', () => {
    expect(own.length).toBeGreaterThan(100);
    expect(own).toContainEqual({ from: 'compile.ts', to: 'check/check.ts', typeOnly: false });
  });

  it('has no arrow that runs backward', () => {
    const backward = own.filter(({ from, to, typeOnly }) => {
      if (room(from) === room(to)) return false;
      const { code = [], types = [] } = MAY_IMPORT[room(from)] ?? {};
      return !(code.includes(room(to)) || (typeOnly && types.includes(room(to))));
    });
    expect(backward.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no cycle among the imports that run', () => {
    expect(findCycle(own.filter((i) => !i.typeOnly))).toBeUndefined();
  });

  it('keeps each library behind few files', () => {
    const strays = imports.filter(({ from, to }) => {
      const name = Object.keys(BEHIND).find((p) => to === p || to.startsWith(`${p}/`));
      return name !== undefined && !BEHIND[name]?.includes(room(from));
    });
    expect(strays.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('reads a workspace without zod: the JSON Schemas made from its schemas do the work', () => {
    expect(loadedBy('model/schema/json-schema.ts')).toContain('zod');
    expect(loadedBy('compile.ts')).not.toContain('zod');
  });

  it('loads the library of workbooks only when one is written', () => {
    const loaders = imports.filter(({ to, typeOnly }) => to.startsWith('exceljs') && !typeOnly).map(({ from }) => from);
    expect(loaders).toEqual(['render/workbook/render-workbook.ts']);
    expect(codeOf('render/workbook/render-workbook.ts')).toMatch(/await import\('exceljs/);
    const bringing = own.filter(({ to, typeOnly }) => to === 'render/workbook/render-workbook.ts' && !typeOnly);
    expect(new Set(bringing.map(({ from }) => from))).toEqual(new Set(['compile.ts']));
    expect(codeOf('compile.ts')).not.toContain("from './render/workbook/render-workbook.ts'");
  });

  it('has a core without disk, processes or network', () => {
    const impure = imports.filter(
      ({ from, to }) => PURE.has(room(from)) && to.startsWith('node:') && !REACHES_NOTHING.has(to),
    );
    expect(impure.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('never opens the network', () => {
    expect(imports.filter(({ to }) => /^node:(https?|net|tls|dgram|dns|http2)$/.test(to)).map((i) => i.from)).toEqual(
      [],
    );
  });

  it('has a core that asks neither the clock nor the environment', () => {
    const asking = files.filter(
      (f) => PURE.has(room(f)) && /\b(?:Date\.now|new Date\(\)|process\.|console\.|Math\.random)/.test(codeOf(f)),
    );
    expect(asking).toEqual([]);
  });
});

/** All that a file brings along when it runs: files of ours, and packages. */
function loadedBy(file: string): ReadonlySet<string> {
  const loaded = new Set([file]);
  for (const one of loaded) for (const { from, to, typeOnly } of imports) if (from === one && !typeOnly) loaded.add(to);
  return loaded;
}

/** The files of one cycle, or undefined. */
function findCycle(edges: readonly Import[]): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
