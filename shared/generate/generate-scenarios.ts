import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Policy } from '#shared/model/policy.ts';
import { scenarioSchema, treatments, type Scenario } from '#shared/model/scenario.ts';
import type { Subject } from '#shared/model/subject.ts';
import { threatSourceSchema, type ThreatSource } from '#shared/model/threat-source.ts';
import type { Zone } from '#shared/model/zone.ts';
import { numberedId } from './plant-size.ts';
import type { Random } from './random.ts';

/** What scenarios are said of and refer to. */
export type ScenarioGround = {
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  readonly assets: readonly Asset[];
  readonly threatSources: readonly ThreatSource[];
  readonly countermeasures: readonly Countermeasure[];
  readonly catalog: Catalog;
  readonly policy: Policy;
};

/** Five threat sources of rising capability. */
export function generateThreatSources(): ThreatSource[] {
  const names = ['Careless insider', 'Opportunist', 'Organised crime', 'Disgruntled engineer', 'State-backed group'];
  const levels = [1, 1, 2, 3, 4];
  return names.map((name, index) => threatSourceSchema.parse({ id: `TS-${index + 1}`, name, sl: levels[index] }));
}

function subjectOf({ zones, conduits, assets }: ScenarioGround, random: Random): Subject {
  const roll = random.next();
  if (roll < 0.01) return { kind: 'suc' };
  if (roll < 0.6) return { kind: 'zone', id: random.pick(zones).id };
  if (roll < 0.75) return { kind: 'conduit', id: random.pick(conduits).id };
  return { kind: 'asset', id: random.pick(assets).id };
}

function consequences({ policy }: ScenarioGround, random: Random): Record<string, string> {
  const rated = policy.consequenceCategories.filter((_, index) => index === 0 || random.chance(0.7));
  return Object.fromEntries(rated.map(({ id }) => [id, random.pick(policy.consequenceLevels).id]));
}

/** A residual risk that is stated: the likelihood somewhere at or below the unmitigated one. */
function residual({ policy }: ScenarioGround, likelihoodRank: number, random: Random): Scenario['residual'] {
  if (!random.chance(0.6)) return null;
  const likelihood = policy.likelihoodLevels[random.below(likelihoodRank + 1)];
  return { likelihood: likelihood?.id ?? null, consequence: random.pick(policy.consequenceLevels).id };
}

/** Scenarios over zones, conduits, assets and the SUC; one in fifty is not rated yet. */
export function generateScenarios(count: number, ground: ScenarioGround, random: Random): Scenario[] {
  const { catalog, policy, threatSources, countermeasures } = ground;
  return Array.from({ length: count }, (_, index) => {
    const techniques = random.some(catalog.techniques, 1 + random.below(3));
    const rank = random.below(policy.likelihoodLevels.length);
    return scenarioSchema.parse({
      id: numberedId('R', index, count),
      name: techniques[0]?.fullName.en ?? '',
      subject: subjectOf(ground, random),
      threatSourceId: random.pick(threatSources).id,
      techniqueIds: techniques.map(({ id }) => id),
      consequences: consequences(ground, random),
      likelihood: random.chance(0.02) ? null : policy.likelihoodLevels[rank]?.id,
      residual: residual(ground, rank, random),
      countermeasureIds: random.some(countermeasures, random.below(4)).map(({ id }) => id),
      treatment: random.pick(treatments),
    });
  });
}
