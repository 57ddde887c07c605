import type { TaskReport, Window } from './facts.ts';

/**
 * Whether an earlier report of a task, sent for `window`, may be carried on into a later cumulative one: it says done, and not by
 * a day that cannot be read or that lay ahead when it was sent. Done stays done, but a slip does not become a result.
 */
export function carriesOn({ status, completed }: TaskReport, window: Window): boolean {
  if (status.kind !== 'value' || status.value !== 'done' || completed.kind === 'invalid') return false;
  return !(completed.kind === 'value' && completed.value > window.to);
}
