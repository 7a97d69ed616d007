import type { Catalog } from '#shared/catalog/catalog.ts';
import { compareIds } from '#shared/engine/order.ts';
import type { Model } from '#shared/model/model.ts';
import { livingSuccessors } from './successors.ts';

/** A technique that ATT&CK gave up and that scenarios still name; `successorId` is null where none took its place. */
export type RetiredUse = {
  readonly id: string;
  readonly name: string;
  readonly successorId: string | null;
  readonly scenarioIds: readonly string[];
};

/** The retired techniques that a plant's scenarios name (ATT&CK migration), by id. */
export function retiredUses(scenarios: Model['scenario'], catalog: Catalog): readonly RetiredUse[] {
  const successors = livingSuccessors(catalog);
  const users = new Map<string, Set<string>>();
  for (const { id, techniqueIds } of scenarios.values())
    for (const techniqueId of techniqueIds) {
      if (!successors.has(techniqueId)) continue;
      const known = users.get(techniqueId);
      if (known) known.add(id);
      else users.set(techniqueId, new Set([id]));
    }
  const names = new Map(catalog.retiredTechniques.map(({ id, name }) => [id, name]));
  return [...users]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([id, scenarioIds]) => ({
      id,
      name: names.get(id) ?? id,
      successorId: successors.get(id) ?? null,
      scenarioIds: [...scenarioIds].sort(compareIds),
    }));
}
