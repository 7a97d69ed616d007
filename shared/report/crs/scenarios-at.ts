import type { ScenarioAssessment } from '#shared/engine/assessment.ts';
import { standings } from '#shared/engine/effects.ts';
import { sortedById } from '#shared/engine/order.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { subjectKey, type Subject } from '#shared/model/subject.ts';
import type { CrsContext } from './crs-context.ts';
import { kept } from './kept.ts';

const NONE: readonly Scenario[] = [];
const SUC: Subject = { kind: 'suc' };

/** The zone or conduit that something said of an asset belongs to; other subjects are themselves. */
function placeOf(subject: Subject, assets: Model['asset']): string {
  const asset = subject.kind === 'asset' ? assets.get(subject.id) : undefined;
  if (asset?.zoneId) return subjectKey({ kind: 'zone', id: asset.zoneId });
  if (asset?.conduitId) return subjectKey({ kind: 'conduit', id: asset.conduitId });
  return subjectKey(subject);
}

const byPlace = kept((scenarios: Model['scenario'], assets: Model['asset']) =>
  Map.groupBy(sortedById(scenarios.values()), ({ subject }) => placeOf(subject, assets)),
);

/** The scenarios about a zone or conduit or an asset in it, or about the whole SUC. */
export function scenariosAt({ model }: Pick<CrsContext, 'model'>, subject: Subject): readonly Scenario[] {
  return byPlace(model.scenario, model.asset).get(subjectKey(subject)) ?? NONE;
}

const resultsById = kept(
  (rows: readonly ScenarioAssessment[]): ReadonlyMap<string, ScenarioAssessment> =>
    new Map(rows.map((row) => [row.id, row])),
);

/** What follows for a scenario. */
export function scenarioResult({ assessment }: CrsContext, id: string): ScenarioAssessment | undefined {
  return resultsById(assessment.scenarios).get(id);
}

/** A requirement at a place, as a key. */
const pairKey = (place: string, requirementId: string): string => `${place}/${requirementId}`;

/** For each place and requirement the scenarios that rest on a countermeasure which serves it there. */
const asking = kept((scenarios: Model['scenario'], measures: Model['countermeasure'], assets: Model['asset']) => {
  const found = new Map<string, Set<string>>();
  for (const { id, countermeasureIds } of sortedById(scenarios.values()))
    for (const measureId of countermeasureIds) {
      const measure = measures.get(measureId);
      if (!measure || standings[measure.status] === 'out') continue;
      for (const place of new Set(measure.subjects.map((subject) => placeOf(subject, assets))))
        for (const requirementId of measure.requirementIds) {
          const key = pairKey(place, requirementId);
          const ids = found.get(key);
          if (ids) ids.add(id);
          else found.set(key, new Set([id]));
        }
    }
  return found;
});

/** Ids of the scenarios that ask for a requirement at a zone or conduit, by a countermeasure that they rest on (ZCR 6.1). */
export function scenariosAsking(
  { model }: Pick<CrsContext, 'model'>,
  subject: RequirementSubject,
  requirementId: string,
): readonly string[] {
  const found = asking(model.scenario, model.countermeasure, model.asset);
  const isOutside = subject.kind === 'zone' && model.zone.get(subject.id)?.inScope === false;
  const here = found.get(pairKey(subjectKey(subject), requirementId)) ?? [];
  const wide = isOutside ? [] : (found.get(pairKey(subjectKey(SUC), requirementId)) ?? []);
  return [...new Set([...here, ...wide])];
}
