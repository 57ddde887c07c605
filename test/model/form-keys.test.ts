import { expect, it } from 'vitest';
import { keyAsWritten } from '../../src/model/form-keys.ts';

it.each([
  ['indicators/received/bao_tro_xa_hoi', 'indicators/received/bao_tro_xa_hoi'],
  ['indicators/received/bao_tro\nhoi', 'indicators/received/bao_tro_xa_hoi'],
  ['nha\u000Edap', 'nha_xe_dap'],
  ['  tasks/KH119/I.1 ', 'tasks/KH119/I.1'],
])('the key %j was written %s', (found, written) => {
  expect(keyAsWritten(found)).toBe(written);
});
