import { subjectName } from './subject-name.ts';
import type { SubjectResults } from '#renderer/state/selectors/subject-results.ts';
import type { MapPart, RequirementsView } from '#renderer/state/requirements-view.ts';
import { folded } from '#renderer/ui/suggestions.ts';
import type { SubjectAssessment } from '#shared/engine/assessment.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Model } from '#shared/model/model.ts';
import { subjectKey } from '#shared/model/subject.ts';
import type { Zone } from '#shared/model/zone.ts';
import { disagreeingFrs } from './figures.ts';
import { mapOrders } from './map-orders.ts';

/** A zone or conduit in the map; `depth` says how deep a zone is nested. */
export type MapRow = { readonly key: string; readonly subject: RequirementSubject; readonly depth: number };

type Tables = Pick<Model, 'zone' | 'conduit'>;

/** The zones of a parent, each followed by those in it. */
function nested(
  children: ReadonlyMap<string | null, readonly Zone[]>,
  parentId: string | null,
  depth: number,
): MapRow[] {
  return (children.get(parentId) ?? []).flatMap(({ id }) => {
    const subject = { kind: 'zone', id } as const;
    return [{ key: subjectKey(subject), subject, depth }, ...nested(children, id, depth + 1)];
  });
}

/** Every zone and conduit: zones nested, those in scope first, then the conduits. */
export function mapRows({ zone, conduit }: Tables): readonly MapRow[] {
  const children = Map.groupBy(zone.values(), ({ parentId }) => parentId);
  const roots = children.get(null) ?? [];
  const inOrder = [...roots.filter(({ inScope }) => inScope), ...roots.filter(({ inScope }) => !inScope)];
  const conduits = [...conduit.keys()].map((id): MapRow => {
    const subject = { kind: 'conduit', id } as const;
    return { key: subjectKey(subject), subject, depth: 0 };
  });
  return [...nested(new Map([...children, [null, inOrder]]), null, 0), ...conduits];
}

const parts: Readonly<
  Record<MapPart, (subject: RequirementSubject, results: SubjectAssessment | undefined) => boolean>
> = {
  all: () => true,
  zones: ({ kind }) => kind === 'zone',
  conduits: ({ kind }) => kind === 'conduit',
  gap: (_, results) => results?.gap?.some((gap) => gap !== null && gap > 0) ?? false,
  open: (_, results) => (results?.openRequirements.length ?? 0) > 0,
  unknown: (_, results) => (results?.gap ?? [null]).includes(null),
  disagree: (_, results) => results !== undefined && disagreeingFrs(results).length > 0,
};

/** The rows that a view shows, in its order. What is not known stands last either way. */
export function arrangedMapRows(
  rows: readonly MapRow[],
  tables: Tables,
  resultOf: SubjectResults,
  { mapPart, mapText, mapSort }: Pick<RequirementsView, 'mapPart' | 'mapText' | 'mapSort'>,
): readonly MapRow[] {
  const query = folded(mapText);
  const shown = rows.filter(
    ({ subject }) =>
      parts[mapPart](subject, resultOf(subject)) &&
      (query === '' || folded(`${subjectName(tables, subject)}\n${subject.id}`).includes(query)),
  );
  const order = mapSort && mapOrders(tables)[mapSort.columnId];
  if (!order) return shown;
  const sign = mapSort.isDescending ? -1 : 1;
  const ranked = shown.map((row) => ({ row, rank: order(row.subject, resultOf(row.subject)) }));
  ranked.sort((a, b) => {
    if (a.rank === null || b.rank === null) return Number(a.rank === null) - Number(b.rank === null);
    return sign * (a.rank < b.rank ? -1 : Number(a.rank > b.rank));
  });
  return ranked.map(({ row }) => row);
}
