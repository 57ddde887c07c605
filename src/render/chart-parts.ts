import type { Chart } from '../model/document.ts';
import { chartRelation } from './chart.ts';
import { chartSheet, relations } from './chart-sheet.ts';
import { chartValues } from './chart-values.ts';
import { chartXml } from './chart-xml.ts';
import { type OwnPart, RELATION_TYPES } from './package.ts';

/** The parts of a document's chart, which is its `index`th from 0: the chart, the workbook behind it, and the relation of the two. */
export function chartParts(chart: Chart, index: number): readonly OwnPart[] {
  const number = index + 1;
  const values = chartValues(chart);
  return [
    {
      path: `charts/chart${number}.xml`,
      content: chartXml(chart, values),
      contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      relation: { id: chartRelation(number), type: `${RELATION_TYPES}/chart` },
    },
    {
      path: `charts/_rels/chart${number}.xml.rels`,
      content: relations('package', `../embeddings/chart${number}.xlsx`),
    },
    {
      path: `embeddings/chart${number}.xlsx`,
      content: chartSheet(values),
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  ];
}
