import { fieldsOf, lateDossiersOf } from '../../model/late-dossiers.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { asPhrase, tidy } from '../prose.ts';
import { numberedRows, type PeriodRequest, type Rows } from './row.ts';

/** Hồ sơ quá hạn of the period, by lĩnh vực: how many, why, and the apology; never whose. */
export function lateDossierRows({ context: { workspace, aggregate, resolver } }: PeriodRequest): Rows {
  const entries = lateDossiersOf(workspace, aggregate.period);
  const labels = new Map(fieldsOf(workspace.indicators).rows.map(({ id, label }) => [id, label]));
  const rows = numberedRows(
    entries.map((entry) => ({
      name: labels.get(entry.row.value) ?? entry.row.value,
      unit: entry.unit === undefined ? '' : (resolver.unit(entry.unit.value)?.name ?? ''),
      count: String(entry.count),
      days: entry.days === undefined ? '' : String(entry.days),
      cause: asPhrase(entry.cause),
      apology: tidy(entry.apology ?? ''),
      new_date: entry.newDate === undefined ? '' : printDate(entry.newDate),
    })),
  );
  const sum = entries.reduce((total, { count }) => total + count, 0);
  return { rows, total: { name: 'Cộng', count: String(sum) } };
}
