import type { Appendix, Plan } from '../model/facts.ts';
import { fold } from '../vietnamese/words.ts';
import { withoutYear } from './citations.ts';
import { capitalize, lowerFirst, tidy } from './prose.ts';

/** What an appendix is about: "Nâng cao Chỉ số SIPAS của xã" of "Các nhiệm vụ, giải pháp nhằm nâng cao Chỉ số SIPAS của xã năm 2024". */
export function appendixName(appendix: Appendix): string {
  const title = withoutYear(tidy(appendix.title));
  const about = title.replace(
    /^(?:các |những |một số |danh mục )*(?:nhiệm vụ|giải pháp)(?:(?:, | và )(?:nhiệm vụ|giải pháp))?(?: (?:nhằm |để |về )?|$)/iu,
    '',
  );
  return capitalize(about === '' ? title : about);
}

/** Title of the part that tells an appendix's results; it neither says "các nhiệm vụ" twice nor "kết quả thực hiện". */
export function resultTitle(appendix: Appendix): string {
  const name = lowerFirst(appendixName(appendix));
  if (/^(?:các |danh mục )*(?:nhiệm vụ|giải pháp)/iu.test(name)) return `Kết quả thực hiện ${name}`;
  const opening = name.includes('kết quả thực hiện') ? 'Tình hình triển khai' : 'Kết quả thực hiện';
  return `${opening} các nhiệm vụ, giải pháp ${name}`;
}

/** "Phụ lục I", with its plan's number where the report is about several plans. */
export function appendixLabel(appendix: Appendix, { plans }: Pick<Plan, 'plans'>, all: readonly Appendix[]): string {
  const several = all.some((other) => other.plan !== appendix.plan);
  const plan = several ? plans.find((document) => document.key === appendix.plan) : undefined;
  return plan === undefined ? `Phụ lục ${appendix.id}` : `Phụ lục ${appendix.id} ${plan.type} số ${plan.number}`;
}

/** The id of a part that is repeated for each appendix of the plan: phu_luc_i, phu_luc_kh119_ii. */
export function repeatedId(id: string, appendix: Appendix): string {
  const parts = [id, appendix.plan, appendix.id].filter((part) => part !== '');
  return fold(parts.join('_')).replace(/[^a-z0-9]+/gu, '_');
}
