import { runCommand, type Command } from '#shared/commands/command.ts';
import { placementId, type PlacedKind } from '#shared/model/placement.ts';
import type { Model } from '#shared/model/model.ts';

/** The row of a stored place on the main diagram. */
export function aPlace(kind: PlacedKind, subjectId: string, x: number, y: number, width = 304, height = 200) {
  return { id: placementId('main', kind, subjectId), diagramId: 'main', kind, subjectId, x, y, width, height };
}

/** The plant after a command that must not be refused. */
export function after(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}
