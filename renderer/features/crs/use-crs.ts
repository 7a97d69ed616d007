import { useAssessment, useCatalog, useModel } from '#renderer/state/hooks.ts';
import { buildCrs } from '#shared/report/build-crs.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { useMemo } from 'react';

/** The requirements specification of the plant as it is now; null until the first results have come. */
export function useCrs(): ReportDocument | null {
  const model = useModel();
  const catalog = useCatalog();
  const assessment = useAssessment();
  return useMemo(
    () => (catalog && assessment ? buildCrs({ model, catalog, assessment }) : null),
    [model, catalog, assessment],
  );
}
