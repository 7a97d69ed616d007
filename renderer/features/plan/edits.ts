import { dispatch } from '#renderer/state/dispatch.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { select } from '#renderer/state/view-store.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { inSequence } from '#shared/commands/sequence.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { countermeasureSchema, type Countermeasure, type CountermeasureStatus } from '#shared/model/countermeasure.ts';
import type { Scenario } from '#shared/model/scenario.ts';

/** What is known of a measure that is to be added. */
type NewMeasure = Pick<Countermeasure, 'name'> &
  Partial<Pick<Countermeasure, 'typeId' | 'requirementIds' | 'subjects'>>;

function fresh(known: NewMeasure): Countermeasure {
  return countermeasureSchema.parse({ ...known, id: unusedId('M-', openDocument().model.countermeasure, 2) });
}

/** Adds a measure to the plan and selects it; false where it cannot be. */
export function addMeasure(known: NewMeasure): boolean {
  const entity = fresh(known);
  if (!dispatch(createEntities([{ kind: 'countermeasure', entity }]))) return false;
  select([{ kind: 'countermeasure', id: entity.id }]);
  return true;
}

/** Adds a measure that is linked to a scenario and covers what that is about. */
export function addMeasureFor(scenario: Scenario, name: string): void {
  const entity = fresh({ name, subjects: [scenario.subject] });
  const commands = [
    createEntities([{ kind: 'countermeasure', entity }]),
    editEntity('scenario', scenario.id, { countermeasureIds: [...scenario.countermeasureIds, entity.id] }),
  ];
  if (dispatch(inSequence({ key: 'addMeasureFor', params: { name: scenario.id } }, commands)))
    select([{ kind: 'countermeasure', id: entity.id }]);
}

/** Rejects measures, each with its reason, in one step. */
export function rejectMeasures(rejections: readonly { readonly id: string; readonly rejection: string }[]): boolean {
  const edits = rejections.map(({ id, rejection }) =>
    editEntity('countermeasure', id, { status: 'rejected', rejection }),
  );
  return dispatch(inSequence({ key: 'rejectMeasures', params: { count: edits.length } }, edits));
}

/** Puts a measure into another status; a rejection brings its reason along. */
export function moveMeasure(id: string, status: CountermeasureStatus, rejection?: string): boolean {
  return dispatch(editEntity('countermeasure', id, { status, ...(rejection === undefined ? {} : { rejection }) }));
}
