// oxlint-disable unicorn/require-post-message-target-origin -- a worker of Node has no origin
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { damagedWorkbook, outcomeOf, type Outcome } from './case.ts';

/**
 * `npm run fuzz -- [--runs 10000] [--seed N]`: damaged workbooks, each read in a worker that is stopped after five seconds. A run
 * that crashes, hangs or changes what all objects inherit is written to a file, and the same seed makes it again.
 */
const LONGEST = 5000;

interface Asked {
  readonly seed: number;
  readonly run: number;
}

type Answer = { readonly outcome: Outcome } | { readonly crash: string };

if (isMainThread) await fuzz();
else
  parentPort?.on('message', ({ seed, run }: Asked) => {
    try {
      parentPort?.postMessage({ outcome: outcomeOf(damagedWorkbook(seed, run)) } satisfies Answer);
    } catch (error) {
      parentPort?.postMessage({
        crash: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Answer);
    }
  });

async function fuzz(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const counts: Record<string, number> = {};
  let slowest = 0;
  let worker = new Worker(new URL(import.meta.url));
  process.stdout.write(`seed ${seed}\n`);
  for (let run = 0; run < Number(values.runs); run += 1) {
    const start = performance.now();
    const found = await answer(worker, { seed, run });
    slowest = Math.max(slowest, performance.now() - start);
    const name = found === undefined ? 'hang' : 'crash' in found ? 'crash' : found.outcome;
    counts[name] = (counts[name] ?? 0) + 1;
    if (name === 'read' || name === 'refused') continue;
    report({ seed, run }, found);
    await worker.terminate();
    worker = new Worker(new URL(import.meta.url));
  }
  await worker.terminate();
  process.stdout.write(`${JSON.stringify(counts)}, the slowest in ${slowest.toFixed(0)} ms\n`);
}

/** Undefined when none came in time. */
async function answer(worker: Worker, asked: Asked): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(undefined), LONGEST);
    const failed = (error: Error): void => done({ crash: error.message });
    const done = (found: Answer | undefined): void => {
      clearTimeout(timer);
      worker.off('message', done);
      worker.off('error', failed);
      resolve(found);
    };
    worker.on('message', done);
    worker.on('error', failed);
    worker.postMessage(asked);
  });
}

function report({ seed, run }: Asked, found: Answer | undefined): void {
  const file = join(tmpdir(), `cchc-fuzz-${seed}-${run}.xlsx`);
  writeFileSync(file, damagedWorkbook(seed, run));
  const what = found === undefined ? `no answer in ${LONGEST} ms` : 'crash' in found ? found.crash : found.outcome;
  process.stdout.write(`seed ${seed}, run ${run}: ${what}\n  ${file}\n`);
  process.exitCode = 1;
}
