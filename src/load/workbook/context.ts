import type { Indicator, IndicatorSet, Period, PlanDocument, Task, Unit } from '../../model/facts.ts';

/** What the plan says that helps to read a workbook which a unit sent: without it only our own forms, by their keys, can be read. */
export interface WorkbookContext {
  /** Path of the workbook relative to the workspace, with `/`: its folder and name may say unit, period and year. */
  readonly file: string;
  /** Năm báo cáo. */
  readonly year: number;
  readonly plans: readonly PlanDocument[];
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  /** Of all plans, in printed order. */
  readonly tasks: readonly Task[];
  readonly indicators: IndicatorSet;
  /** The units that owe an indicator, groups expanded; without it whose an export of the one-stop system is cannot be told. */
  readonly owing?: (indicator: Indicator) => readonly Unit[];
}
