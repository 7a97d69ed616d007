import { isSameValue } from '#shared/engine/same-value.ts';
import type { Model } from '#shared/model/model.ts';
import type { AttackParts } from './catalog.ts';
import type { LocalizedText } from './localized-text.ts';
import type { AttackFile } from './threat.ts';

type Named = { readonly id: string; readonly name: LocalizedText };

/** What another release of ATT&CK makes of the one that is there. */
export type ReleaseChanges = {
  readonly added: readonly Named[];
  /** Same id, another English name. */
  readonly renamed: readonly (Named & { readonly before: string })[];
  /** Techniques that count no more, with what takes their place. */
  readonly retired: readonly (Named & { readonly replacedById: string | null })[];
  /** Mitigations that lead to other requirements than before, or that are new or gone. */
  readonly measures: readonly Named[];
  /** The scenarios of the plant that name a technique that is retired by it. */
  readonly scenarioIds: readonly string[];
};

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

/** The mitigations whose requirements differ between the releases. */
function changedMeasures(before: AttackParts, after: AttackFile): readonly Named[] {
  const reach = ({ mitigations }: Pick<AttackFile, 'mitigations'> | AttackParts) =>
    new Map(mitigations.map((one) => [one.id, [one.isActive, one.requirementIds, one.componentRequirementIds]]));
  const [old, now] = [reach(before), reach(after)];
  const all = new Map([...before.mitigations, ...after.mitigations].map((one) => [one.id, one]));
  return [...all.values()].filter(({ id }) => !isSameValue(old.get(id), now.get(id)));
}

/** What changes for a plant when `after` takes the place of the release that it is judged by now. */
export function releaseChanges(
  before: AttackParts,
  after: AttackFile,
  { scenario }: Pick<Model, 'scenario'>,
): ReleaseChanges {
  const names = new Map(before.techniques.map(({ id, fullName }) => [id, fullName]));
  const alive = idsOf(after.techniques);
  const successors = new Map(after.retiredTechniques.map(({ id, replacedById }) => [id, replacedById]));
  const retired = before.techniques
    .filter(({ id, requirementIds }) => !alive.has(id) && requirementIds === undefined)
    .map(({ id, fullName }) => ({ id, name: fullName, replacedById: successors.get(id) ?? null }));
  const gone = idsOf(retired);
  const named = after.techniques.map(({ id, fullName }) => ({ id, name: fullName }));
  return {
    added: named.filter(({ id }) => !names.has(id)),
    renamed: named.flatMap(({ id, name }) => {
      const before = names.get(id)?.en ?? name.en;
      return before === name.en ? [] : [{ id, name, before }];
    }),
    retired,
    measures: changedMeasures(before, after),
    scenarioIds: [...scenario.values()]
      .filter(({ techniqueIds }) => techniqueIds.some((id) => gone.has(id)))
      .map(({ id }) => id),
  };
}
