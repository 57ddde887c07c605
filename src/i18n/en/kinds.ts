import type { OutputKind } from '../../model/document-kinds.ts';

/** What each file that a command writes is called on the screen. */
export const EN_KINDS: Readonly<Record<OutputKind, string>> = {
  report: 'Report',
  plan: 'Plan',
  letter: 'Reminder letter',
  notice: 'Notice of conclusions',
  summary: 'Summary for the review meeting',
  explanation: 'Explanation report',
  pledge: 'Pledge',
  slip: 'Explanation slip',
  note: 'Note to the leader',
  figures: 'Figures',
  workbook: 'Workbook of figures',
  message: 'Message',
  form: 'Form',
  outline: 'Outline',
  submission: 'Submission',
  definitions: 'Plan',
};
