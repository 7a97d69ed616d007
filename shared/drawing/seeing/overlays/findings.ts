import type { Fill } from '#shared/drawing/pen.ts';
import type { OverlayMark } from '#shared/drawing/picture.ts';
import { openFindings } from '#shared/drawing/seeing/open-findings.ts';
import { subjectResults } from '#shared/drawing/seeing/results.ts';
import type { Severity } from '#shared/engine/assessment.ts';
import { NOTHING, type Overlay, type OverlayView, type Seen } from './overlay.ts';

type Sort = Severity | 'none';
type SortLook = { readonly fill: Fill; readonly mark: string; readonly legend: string };

const sorts: Readonly<Record<Sort, SortLook>> = {
  error: {
    fill: { ink: 'error', strength: 0.38, pattern: 'hatched' },
    mark: 'seeing:mark.errors',
    legend: 'seeing:legend.errors',
  },
  warning: {
    fill: { ink: 'warning', strength: 0.36 },
    mark: 'seeing:mark.warnings',
    legend: 'seeing:legend.warnings',
  },
  info: {
    fill: { ink: 'edge-strong', strength: 0.35 },
    mark: 'seeing:mark.hints',
    legend: 'seeing:legend.hints',
  },
  none: { fill: NOTHING, mark: 'seeing:mark.noFindings', legend: 'seeing:mark.noFindings' },
};

function show(seen: Seen): OverlayView {
  const open = openFindings(seen);
  const marks = new Map<string, OverlayMark>();
  const counts = new Map<Sort, number>();
  for (const [key] of subjectResults(seen.assessment)) {
    const { severity, count } = open.get(key) ?? { severity: 'none' as const, count: 0 };
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
    marks.set(key, {
      fill: sorts[severity].fill,
      text: seen.say(sorts[severity].mark, { count }),
      isQuiet: severity === 'none',
    });
  }
  const rows = (Object.keys(sorts) as Sort[]).filter((sort) => counts.has(sort));
  const legend = rows.map((sort) => {
    const text = seen.say(sorts[sort].legend);
    return { mark: { fill: sorts[sort].fill, text }, text, count: counts.get(sort) ?? 0 };
  });
  return { marks, legend };
}

/** The worst open finding at each zone and conduit, and how many there are of it. */
export const findings: Overlay = { follows: 'results', hasFr: false, show };
