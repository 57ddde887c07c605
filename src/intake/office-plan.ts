import type { CivilDate } from '../model/civil-date.ts';
import type { Doubt } from './doubt.ts';

/** A plan as the office wrote it (kế hoạch), read from Word or Excel: what is absent could not be found. */
export interface OfficePlan {
  readonly head: PlanHead;
  readonly units: readonly OfficeUnit[];
  readonly groups: readonly OfficeGroup[];
  readonly appendices: readonly OfficeAppendix[];
  readonly doubts: readonly Doubt[];
}

/** What a plan says of itself. */
export interface PlanHead {
  readonly agency?: string;
  /** Cơ quan chủ quản, where it is printed above an agency other than a People's Committee. */
  readonly parent?: string;
  /** UBND, in Số: …/KH-UBND. */
  readonly code?: string;
  /** VP, in the Lưu line. */
  readonly office?: string;
  readonly place?: string;
  readonly superior?: { readonly name: string; readonly office?: string };
  readonly type?: string;
  /** 75/KH-UBND. */
  readonly number?: string;
  readonly date?: CivilDate;
  readonly title?: string;
  readonly year?: number;
  readonly basis: readonly OfficeCitation[];
  readonly signer: { readonly authority: readonly string[]; readonly title?: string; readonly name?: string };
  /** Nơi nhận, without the Lưu line unless it keeps more than VT and the office. */
  readonly recipients: readonly string[];
  readonly periods: readonly OfficePeriod[];
}

/** Văn bản căn cứ. */
export interface OfficeCitation {
  readonly type: string;
  readonly number: string;
  readonly date?: CivilDate;
  readonly issuer?: string;
  readonly title?: string;
}

/** Kỳ báo cáo that the plan's text sets. */
export interface OfficePeriod {
  readonly id: 'h1' | 'year';
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly due: CivilDate;
}

/** Đơn vị named under chủ trì or phối hợp. */
export interface OfficeUnit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'member' | 'cooperating';
}

/** Nhóm đơn vị under one name ("các thôn"). */
export interface OfficeGroup {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** Phụ lục with its tasks. */
export interface OfficeAppendix {
  /** I. */
  readonly id: string;
  readonly title?: string;
  /** A group without title holds tasks of no group. */
  readonly groups: readonly { readonly title?: string; readonly tasks: readonly OfficeTask[] }[];
}

/** Nhiệm vụ; units by id. */
export interface OfficeTask {
  readonly id: string;
  readonly content: string;
  readonly product?: string;
  readonly deadline?: string;
  /** The day taken for a deadline whose words cannot be read. */
  readonly by?: CivilDate;
  readonly lead: readonly string[];
  /** Ids of units, and words as they stand. */
  readonly support: readonly string[];
  readonly serves: readonly string[];
  readonly criterion: readonly string[];
}
