import { crsContext, type CrsInput } from '#shared/report/crs/crs-context.ts';
import { noticesOf } from '#shared/report/crs/front.ts';
import { plantDocument } from '#shared/report/plant-document.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { text } from '#shared/report/say.ts';
import { plantFacts } from './figures.ts';
import { nextTable } from './next.ts';
import { widestGapsTable } from './widest-gaps.ts';
import { worstRisksTable } from './worst-risks.ts';

/** One page for whoever decides: the plant, its worst risks before and after, where SL-A falls short, what is next. */
export function buildSummary(input: CrsInput): ReportDocument {
  const context = crsContext(input);
  return plantDocument('summary', context, [
    {
      id: '1',
      depth: 1,
      number: '',
      clause: null,
      title: text('reports:kind.summary.title'),
      subject: null,
      build: () => [
        ...noticesOf(context),
        { block: 'facts', facts: plantFacts(context) },
        worstRisksTable(context),
        widestGapsTable(context),
        nextTable(context),
      ],
    },
  ]);
}
