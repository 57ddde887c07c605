import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Identity, Indicator, RowSet, Workspace } from '../../src/model/facts.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { at, indicatorReports, place, submission, unit, workspace, type Told, type Written } from './facts.ts';

/** The figures of one commune, over the built-in set of indicators: they agree with each other. */

const COLUMNS = [
  'tthc_received',
  'tthc_online',
  'tthc_direct',
  'tthc_post',
  'tthc_carried',
  'tthc_resolved',
  'tthc_early',
  'tthc_due',
  'tthc_late',
  'tthc_pending_in_time',
  'tthc_pending_overdue',
  'tthc_returned',
];

/** §6.1, one line per lĩnh vực, columns as above. */
const TTHC: Readonly<Record<'h1' | 'year', string>> = {
  h1: `
chung_thuc     760  58 702 0 0 760 612 148 0 0 0 0
ho_tich        410 342  61 4 3 401 352  47 2 5 0 4
bao_tro_xa_hoi  91  71  14 1 5  83  60  22 1 6 0 2
nguoi_co_cong   17   9   7 0 1  13   8   5 0 4 0 0
dat_dai         44  18  22 0 4  36  19  16 1 6 1 1
lien_thong      48  46   0 0 2  45  30  15 0 2 0 1
khac            11   6   5 0 0  10   7   3 0 1 0 0`,
  year: `
chung_thuc     1520 131 1389 0 0 1520 1236 284 0 0 0 0
ho_tich         794 688   97 6 3  781  689  89 3 4 0 9
bao_tro_xa_hoi  171 143   21 2 5  162  121  40 1 5 0 4
nguoi_co_cong    31  19   11 0 1   29   18  11 0 2 0 0
dat_dai          83  41   38 0 4   76   42  32 2 4 0 3
lien_thong      100  98    0 0 2   97   66  31 0 1 0 2
khac             22  13    9 0 0   22   15   7 0 0 0 0`,
};

/** §6.2: id, 6 tháng, năm. */
const OTHERS = `
directive_documents 14 27
inspected_units 5 9
inspectable_units 9 9
inspection_findings 5 8
inspection_remedied 4 8
assigned_total 86 181
assigned_on_time 78 172
assigned_late 2 4
assigned_in_progress 5 5
assigned_overdue 1 0
survey_issued 120 240
survey_returned 116 233
survey_valid 114 230
survey_satisfied 109 221
dialogues 0 1
legal_documents_issued 0 0
procedures_opening 166 166
procedures_new 4 9
procedures_amended 21 38
procedures_abolished 2 4
procedures_total 168 171
procedures_full_online 78 82
procedures_partial_online 74 75
procedures_offline 16 14
apologies 4 6
feedback_due 3 7
feedback_on_time 3 7
staff_assigned 20 20
staff_present 19 19
training_turns 11 24
disciplined 0 0
investment_assigned 2850 2850
investment_disbursed 1026 2793
documents_out 612 1287
documents_signed 606 1281
online_full 419 884
online_partial 131 249
online_eligible 664 1317
fee_dossiers 812 1604
paid_online 327 893
digitized_in 1296 2611
digital_results 1201 2498
data_reused 604 1437
certification_dossiers 760 1520
e_certified 58 131
post_received 5 8
post_returned 12 27
broadcasts 26 54
articles 18 41
propaganda_sessions 6 13
propaganda_participants 412 905`;

/** What the office tells of a period: the twelve columns by lĩnh vực, and the rest. */
export function toldOf(period: 'h1' | 'year'): Record<string, Told> {
  const rows = linesOf(TTHC[period]);
  const byRow = COLUMNS.map((column, i) => [
    column,
    Object.fromEntries(rows.map(([row = '', ...values]) => [row, values[i] ?? ''])),
  ]);
  const others = linesOf(OTHERS).map(([id = '', h1 = '', year = '']) => [id, period === 'h1' ? h1 : year]);
  return Object.fromEntries([...byRow, ...others]);
}

const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/u));

/** The commune with both periods told, `told` changed for h1 and `toldYear` for the year, and further identities. */
export function commune(changes: {
  readonly h1?: Record<string, Told>;
  readonly year?: Record<string, Told>;
  readonly narrative?: string;
  readonly identities?: readonly Identity[];
  readonly units?: Written['units'];
}): Workspace {
  return workspace({
    units: [unit('van_phong', 'Văn phòng - Thống kê')],
    indicators: BUILT_IN.indicators,
    rows: BUILT_IN.rows,
    identities: [...BUILT_IN.identities, ...(changes.identities ?? [])],
    submissions: (['h1', 'year'] as const).map((period) => {
      const file = `submissions/${period}.yaml`;
      const narrative = changes.narrative === undefined || period === 'h1' ? [] : [changes.narrative];
      return submission('van_phong', period, {
        file,
        indicators: indicatorReports({ ...toldOf(period), ...changes[period] }, file),
        narrative: narrative.map((text) => ({ section: 'results', text, place: place(file) })),
      });
    }),
  });
}

interface SetFile {
  readonly rows: Record<string, { id: string; label: string }[]>;
  readonly indicators: Record<string, never>[];
  readonly identities: Record<string, never>[];
}

/** templates/indicators/thong-ke-cchc.yaml as facts; the office owes all that is not computed. */
function builtInSet(): {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly RowSet[];
  readonly identities: readonly Identity[];
} {
  const file = parse(readFileSync(`${TEMPLATES}indicators/thong-ke-cchc.yaml`, 'utf8')) as SetFile;
  return {
    rows: Object.entries(file.rows).map(([id, rows]) => ({ id, rows })),
    indicators: file.indicators.map(indicatorOf),
    identities: file.identities.map((identity) => ({
      ...(identity as unknown as Identity),
      rule: at(String(identity['rule'])),
      place: undefined,
    })),
  };
}

function indicatorOf(raw: Record<string, unknown>): Indicator {
  const located = Object.fromEntries(
    ['by', 'numerator', 'denominator', 'formula'].flatMap((key) => (key in raw ? [[key, at(String(raw[key]))]] : [])),
  );
  const bases = Object.entries((raw['other_bases'] ?? {}) as Record<string, string>);
  const isComputed = raw['total'] === 'ratio' || raw['total'] === 'formula';
  return {
    ...({ decimals: 0, ...raw } as unknown as Indicator),
    ...located,
    reporters: isComputed ? [] : [at('van_phong')],
    otherBases: bases.map(([denominator, basis]) => ({ denominator: at(denominator), basis })),
    targets: [],
    place: undefined,
  };
}

const BUILT_IN = builtInSet();
