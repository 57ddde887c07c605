import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { SubmissionRule } from '../rule.ts';

/** A submission typed in for a unit (nhập thay) that does not say which paper of the unit it was typed from. */
export const enteredBy: SubmissionRule = ({ submission: { enteredBy: by, source }, about }) =>
  by === undefined || source !== undefined
    ? []
    : [diagnostic('entered-by-without-source', by.place, { by: by.value }, about)];
