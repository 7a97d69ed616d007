import { dispatch } from '#renderer/state/dispatch.ts';
import { select } from '#renderer/state/view-store.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { editEntities, editEntity } from '#shared/commands/edit-entity.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { assumptionSchema, type Assumption } from '#shared/model/assumption.ts';
import type { Model } from '#shared/model/model.ts';
import type { AssumptionEffect, Scenario } from '#shared/model/scenario.ts';

/** Adds an assumption and chooses it. */
export function addAssumption(table: Model['assumption']): void {
  const entity = assumptionSchema.parse({ id: unusedId('AS-', table) });
  if (dispatch(createEntities([{ kind: 'assumption', entity }]))) select([{ kind: 'assumption', id: entity.id }]);
}

/** Says of an assumption whether it holds, in one step. */
export function setState(id: string, state: Assumption['state']): void {
  dispatch(editEntity('assumption', id, { state }));
}

/** Writes fields of several assumptions in one step. */
export function writeAll(edits: ReadonlyMap<string, Partial<Assumption>>): void {
  if (edits.size > 0) dispatch(editEntities('assumption', [...edits.keys()], ({ id }) => edits.get(id) ?? {}));
}

/** Lets a scenario lean on an assumption. */
export function leanOn({ id, assumptionIds }: Scenario, assumptionId: string): void {
  dispatch(editEntity('scenario', id, { assumptionIds: [...assumptionIds, assumptionId] }));
}

/** Lets a scenario lean on an assumption no longer; what its fall would do goes with it. */
export function letGo({ id, assumptionIds, assumptionEffects }: Scenario, assumptionId: string): void {
  const { [assumptionId]: _gone, ...effects } = assumptionEffects;
  dispatch(
    editEntity('scenario', id, {
      assumptionIds: assumptionIds.filter((one) => one !== assumptionId),
      assumptionEffects: effects,
    }),
  );
}

/** Says by how much a scenario rises where an assumption falls. */
export function setEffect(
  { id, assumptionEffects }: Scenario,
  assumptionId: string,
  part: Partial<AssumptionEffect>,
): void {
  const before = assumptionEffects[assumptionId] ?? { likelihoodSteps: 0, consequenceSteps: 0 };
  const effects = { ...assumptionEffects, [assumptionId]: { ...before, ...part } };
  dispatch(editEntity('scenario', id, { assumptionEffects: effects }), `effect ${id} ${assumptionId}`);
}
