import type { Appendix, Plan } from '../model/facts.ts';
import { fold } from '../vietnamese/words.ts';
import { withoutYear } from './citations.ts';
import { capitalize, tidy } from './prose.ts';

/** What an appendix is about: "Nâng cao Chỉ số SIPAS của xã" of "Các nhiệm vụ, giải pháp nhằm nâng cao Chỉ số SIPAS của xã năm 2024". */
export function appendixName(appendix: Appendix): string {
  const title = withoutYear(tidy(appendix.title));
  const about = title.replace(
    /^(?:các |danh mục )*nhiệm vụ(?:, giải pháp)?(?: và giải pháp)? (?:nhằm |để |về )?/iu,
    '',
  );
  return capitalize(about === '' ? title : about);
}

/** "Phụ lục I", with its plan's number where the report is about several plans. */
export function appendixLabel(appendix: Appendix, { plans }: Plan, all: readonly Appendix[]): string {
  const several = all.some((other) => other.plan !== appendix.plan);
  const plan = several ? plans.find((document) => document.key === appendix.plan) : undefined;
  return plan === undefined ? `Phụ lục ${appendix.id}` : `Phụ lục ${appendix.id} ${plan.type} số ${plan.number}`;
}

/** The id of a part that is repeated for each appendix of the plan: phu_luc_i, phu_luc_kh119_ii. */
export function repeatedId(id: string, appendix: Appendix): string {
  const parts = [id, appendix.plan, appendix.id].filter((part) => part !== '');
  return fold(parts.join('_')).replace(/[^a-z0-9]+/gu, '_');
}
