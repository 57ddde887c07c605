import type { CivilDate } from '../model/civil-date.ts';

/** What every document is written with beside its outline. */
export interface DocumentOptions {
  /** Số, without the ký hiệu; absent, that of the plan's file for the plan itself, else its place stays blank for văn thư. */
  readonly number?: string | undefined;
  /** Date of the document; absent, as its kind has it: the plan's own, that of a signed pledge, else a blank day. */
  readonly date?: CivilDate | undefined;
  /** Whether it is marked DỰ THẢO and shows what is left open. */
  readonly draft: boolean;
}
