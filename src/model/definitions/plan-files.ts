/** Kế hoạch trong một tệp Excel: the workbook that may hold what plan.yaml, tasks/, indicators.yaml, texts/ and records/ say. */
export const DEFINITIONS_FILE = 'ke-hoach.xlsx';

/** The files of which one makes a folder a workspace. */
export const PLAN_FILES: readonly string[] = ['plan.yaml', DEFINITIONS_FILE];
