import type { Place } from '../../diagnostic/place.ts';
import type { Evidence, Fact, IndicatorReport, Located, Narrative, Submission, TaskReport } from '../../model/facts.ts';
import { PATH_SEPARATOR } from '../../model/form-keys.ts';
import type { Resolver } from '../../model/resolve.ts';
import { evidenceLine } from '../../vietnamese/evidence-lines.ts';

/** What a unit wrote in one place of its submission, as it wrote it, and where. */
interface Answer {
  readonly text: string;
  readonly places: readonly Place[];
}

/** By the path of `cchc/submission/1`, as the cells of a form are keyed. */
export type Answers = ReadonlyMap<string, Answer>;

type Entry = readonly [path: string, answer: Answer];

/** Everything a submission says, by its path; values that could not be read are there as they were written. */
export function answersOf(submission: Submission | undefined, resolver: Resolver): Answers {
  if (submission === undefined) return new Map();
  const plan = resolver.planOf(submission);
  const entries: readonly Entry[] = [
    ...head(submission),
    ...submission.tasks.flatMap((report) =>
      taskAnswers(report, resolver.task(report.id.value, plan)?.id ?? report.id.value, submission.file),
    ),
    ...submission.indicators.flatMap(indicatorAnswers),
    ...submission.narrative.map(narrativeAnswer),
  ];
  const answers = new Map<string, Answer>();
  for (const [path, answer] of entries) if (!answers.has(path)) answers.set(path, answer);
  return answers;
}

/** The path of some steps. */
export function pathOf(...steps: readonly string[]): string {
  return steps.join(PATH_SEPARATOR);
}

function head({ submitted, revision, reporter, enteredBy, source }: Submission): readonly Entry[] {
  return [
    ...fact('submitted', submitted),
    ...located('revision', { value: String(revision.value), place: revision.place }),
    ...words('reporter/name', reporter?.name),
    ...words('reporter/title', reporter?.title),
    ...located('entered_by', enteredBy),
    ...words('source', source),
  ];
}

function taskAnswers(report: TaskReport, id: string, file: string): readonly Entry[] {
  const at = (...steps: readonly string[]): string => pathOf('tasks', id, ...steps);
  return [
    ...fact(at('status'), report.status),
    ...fact(at('completed'), report.completed),
    ...fact(at('progress'), report.progress),
    ...fact(at('product'), report.product),
    ...evidence(at('evidence'), report.evidence, file),
    ...located(at('reason', 'objective'), report.reason.objective ?? report.reason.text),
    ...located(at('reason', 'subjective'), report.reason.subjective),
    ...located(at('note'), report.note),
  ];
}

function evidence(path: string, entries: readonly Evidence[], file: string): readonly Entry[] {
  if (entries.length === 0) return [];
  const lines = entries.map(({ document, date, title, file: found }) => {
    // A date that stands in the words of the document is not told twice.
    const day = date.kind === 'missing' || document?.includes(date.text) === true ? undefined : date.text;
    return evidenceLine({
      ...(document !== undefined && { document }),
      ...(day !== undefined && { date: day }),
      ...(title !== undefined && { title }),
      ...(found !== undefined && { file: relativeTo(file, found) }),
    });
  });
  return [[path, { text: lines.join('\n'), places: entries.map(({ place }) => place) }]];
}

/** A path of the workspace as it is written in `file`. */
function relativeTo(file: string, path: string): string {
  const from = file.split('/').slice(0, -1);
  const to = path.split('/');
  const common = from.findIndex((step, index) => step !== to[index]);
  const shared = common === -1 ? from.length : common;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function indicatorAnswers({ id, value, rows, source, asOf }: IndicatorReport): readonly Entry[] {
  const at = (...steps: readonly string[]): string => pathOf('indicators', id.value, ...steps);
  return [
    ...fact(at(), value),
    ...(rows ?? []).flatMap((row) => fact(at(row.id.value), row.value)),
    ...words(at('source'), source),
    ...fact(at('as_of'), asOf),
  ];
}

function narrativeAnswer({ section, within, text, place }: Narrative): Entry {
  const steps = [...section.split('.'), ...(within === undefined ? [] : [within])];
  return [pathOf('narrative', ...steps), { text: text.replace(/\n+$/u, ''), places: [place] }];
}

function fact<T>(path: string, given: Fact<T>): readonly Entry[] {
  return given.kind === 'missing'
    ? emptyCell(path, given.place)
    : [[path, { text: given.text, places: [given.place] }]];
}

/** An empty cell has a place of its own, at which its fault is told; in other files what is missing has none. */
function emptyCell(path: string, place: Place): readonly Entry[] {
  return place.kind === 'cell' ? [[path, { text: '', places: [place] }]] : [];
}

function located(path: string, given: Located<string> | undefined): readonly Entry[] {
  return given === undefined ? [] : [[path, { text: given.value, places: [given.place] }]];
}

function words(path: string, text: string | undefined): readonly Entry[] {
  // Where such words stand is not kept: what is wrong with them is told of the whole file.
  return text === undefined ? [] : [[path, { text, places: [] }]];
}
