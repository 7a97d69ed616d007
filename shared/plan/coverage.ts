import type { Assessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { subjectKey, type Subject } from '#shared/model/subject.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { scenariosByMeasure } from './measure-scenarios.ts';

/** The SR and RE of one zone or conduit that are open and that no measure serves. */
export type UnservedRequirements = {
  readonly subject: Extract<Subject, { kind: 'zone' | 'conduit' }>;
  readonly requirementIds: readonly string[];
};

/** What a plan leaves out (ZCR 5.8). */
export type Coverage = {
  /** Scenarios whose risk is not tolerable and that no measure is linked to, by id. */
  readonly scenarioIds: readonly string[];
  readonly requirements: readonly UnservedRequirements[];
  /** Measures that lower no scenario's risk and serve no SR or RE, by id. */
  readonly idleIds: readonly string[];
};

/** Scenarios that are to be mitigated or undecided: the risk of others is accepted, transferred or avoided. */
function openScenarios(model: Model, assessment: Assessment, isCounted: (id: string) => boolean): readonly string[] {
  const intolerable = new Set(policyOf(model).riskLevels.flatMap(({ id, tolerable }) => (tolerable ? [] : [id])));
  return assessment.scenarios.flatMap(({ id, residual }) => {
    const scenario = model.scenario.get(id);
    if (!scenario || residual.riskLevel === null || !intolerable.has(residual.riskLevel)) return [];
    const isToMitigate = scenario.treatment === null || scenario.treatment === 'mitigate';
    return isToMitigate && !scenario.countermeasureIds.some(isCounted) ? [id] : [];
  });
}

/** Where a measure serves its SR and RE: at its subjects, the zones of its assets, and what its scenarios are about. */
function placesOf(measure: Countermeasure, scenarios: readonly Scenario[], model: Model): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const subject of [...measure.subjects, ...scenarios.map((one) => one.subject)]) {
    keys.add(subjectKey(subject));
    const asset = subject.kind === 'asset' ? model.asset.get(subject.id) : undefined;
    if (asset?.zoneId) keys.add(subjectKey({ kind: 'zone', id: asset.zoneId }));
    if (asset?.conduitId) keys.add(subjectKey({ kind: 'conduit', id: asset.conduitId }));
  }
  return keys;
}

/** The SR and RE that measures serve, by the place where they do. */
function servedAt(
  measures: readonly Countermeasure[],
  links: ReadonlyMap<string, readonly Scenario[]>,
  model: Model,
): ReadonlyMap<string, ReadonlySet<string>> {
  const served = new Map<string, Set<string>>();
  for (const measure of measures) {
    if (measure.requirementIds.length === 0) continue;
    for (const key of placesOf(measure, links.get(measure.id) ?? [], model)) {
      const ids = served.get(key) ?? new Set<string>();
      for (const id of measure.requirementIds) ids.add(id);
      served.set(key, ids);
    }
  }
  return served;
}

const NONE: ReadonlySet<string> = new Set();

function unserved(
  kind: 'zone' | 'conduit',
  results: readonly SubjectAssessment[],
  served: ReadonlyMap<string, ReadonlySet<string>>,
): readonly UnservedRequirements[] {
  const everywhere = served.get(subjectKey({ kind: 'suc' })) ?? NONE;
  return results.flatMap(({ id, openRequirements }) => {
    const here = served.get(subjectKey({ kind, id })) ?? NONE;
    const requirementIds = openRequirements.filter((one) => !here.has(one) && !everywhere.has(one));
    return requirementIds.length === 0 ? [] : [{ subject: { kind, id }, requirementIds }];
  });
}

/** What a plan leaves out: rejected measures count as none. */
export function coverageOf(model: Model, assessment: Assessment): Coverage {
  const measures = [...model.countermeasure.values()].filter(({ status }) => status !== 'rejected');
  const counted = new Set(measures.map(({ id }) => id));
  const links = scenariosByMeasure(model.scenario.values());
  const served = servedAt(measures, links, model);
  return {
    scenarioIds: openScenarios(model, assessment, (id) => counted.has(id)),
    requirements: [...unserved('zone', assessment.zones, served), ...unserved('conduit', assessment.conduits, served)],
    idleIds: measures.flatMap(({ id, requirementIds }) => (requirementIds.length === 0 && !links.has(id) ? [id] : [])),
  };
}
