import type { CommandName } from './screen.ts';

/** Command lines shown in the help of each command, whatever its language; the commonest first. */
export const COMMAND_EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  init: ['cchc init ke-hoach-2026', 'cchc init ke-hoach-2026 --from KeHoach.docx'],
  check: ['cchc check', 'cchc check --period h1', 'cchc check submissions/cong-an.yaml --format github'],
  status: [
    'cchc status --period h1',
    'cchc status --period h1 --letter --each --deadline 28/6/2024',
    'cchc status --period h1 --format json',
  ],
  figures: ['cchc figures --period h1', 'cchc figures plan.completion_rate --period h1'],
  report: [
    'cchc report --period h1',
    'cchc report --period h1 --number 45 --date 26/6/2024 --open',
    'cchc report --period h1 --xlsx',
    'cchc report --period h1 --without cong_an --without mot_cua:fee_dossiers',
  ],
  export: ['cchc export --period h1', 'cchc export --period h1 -o so-lieu.xlsx'],
  plan: ['cchc plan', 'cchc plan --number 75 --date 05/6/2024'],
  document: ['cchc document', 'cchc document bao-cao-so-ket --period h1'],
  form: [
    'cchc form --period h1',
    'cchc form cong_an --period h1 --out bieu-gui-di',
    'cchc form --from submissions/tai-chinh.yaml',
    'cchc form --return --period h1',
  ],
  convert: [
    'cchc convert reports/2024-h1/bieu/bieu-cong_an-2024-h1.xlsx',
    'cchc convert -o ke-hoach.xlsx',
    'cchc convert ke-hoach.xlsx -o yaml',
  ],
  lint: ['cchc lint reports/2024-h1/bao-cao-2024-h1.docx', 'cchc lint reports --plan --format json'],
  batch: ['cchc batch . --period h1'],
  outline: ['cchc outline', 'cchc outline cong-van-don-doc -o templates/cong-van-don-doc.yaml'],
  schema: ['cchc schema submission'],
  explain: ['cchc explain unknown-unit'],
};
