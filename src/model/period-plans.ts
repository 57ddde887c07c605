import type { Period } from './facts.ts';

/** Whether two periods report on the same plans: on one regime. */
export function samePlans(a: Period, b: Period): boolean {
  return a.plans.length === b.plans.length && a.plans.every((plan) => b.plans.includes(plan));
}

/** Whether some plan is reported on in both periods. */
export function sharePlans(a: Period, b: Period): boolean {
  return a.plans.some((plan) => b.plans.includes(plan));
}
