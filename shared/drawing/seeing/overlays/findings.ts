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

/** Marks by severity and number; many zones share one. */
function makeMarks({ say }: Seen): (severity: Sort, count: number) => OverlayMark {
  const made = new Map<string, OverlayMark>();
  return (severity, count) => {
    const key = `${severity} ${count}`;
    let mark = made.get(key);
    if (!mark) {
      const { fill, mark: text } = sorts[severity];
      made.set(key, (mark = { fill, text: say(text, { count }), isQuiet: severity === 'none' }));
    }
    return mark;
  };
}

function show(seen: Seen): OverlayView {
  const markOf = makeMarks(seen);
  const open = openFindings(seen);
  const marks = new Map<string, OverlayMark>();
  const counts = new Map<Sort, number>();
  for (const [key, { id }] of subjectResults(seen.assessment)) {
    const at = key.startsWith('zone:') ? open.zone : open.conduit;
    const { severity, count } = at.get(id) ?? { severity: 'none' as const, count: 0 };
    counts.set(severity, (counts.get(severity) ?? 0) + 1);
    marks.set(key, markOf(severity, count));
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
