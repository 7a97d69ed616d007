import { newEntityId } from '#renderer/state/new-id.ts';
import { groupThings, ungroupThings } from '#renderer/canvas/edits/groups.ts';
import { areLocked, restackThings, toggleLock } from '#renderer/canvas/edits/stacking.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Stacking } from '#shared/drawing/scene/restack.ts';
import { currentScene, dispatchDrawn, selectedKeys } from './current.ts';

function done(command: Command | null): boolean {
  return command !== null && dispatchDrawn(command);
}

/** Makes what is selected one group. */
export const groupSelection = (): boolean => done(groupThings(currentScene(), selectedKeys(), newEntityId()));

/** Dissolves the groups that what is selected is in. */
export const ungroupSelection = (): boolean => done(ungroupThings(currentScene(), selectedKeys()));

/** Whether something that is selected is in a group. */
export const isGrouped = (): boolean => ungroupThings(currentScene(), selectedKeys()) !== null;

/** Locks what is selected where it stands, or lets it be moved again where all of it is locked. */
export const toggleSelectionLock = (): boolean => done(toggleLock(currentScene(), selectedKeys()));

/** Whether all that is selected is locked. */
export const isSelectionLocked = (): boolean => areLocked(currentScene(), selectedKeys());

/** Sends what is selected before or behind its like. */
export const restackSelection = (how: Stacking): boolean => done(restackThings(currentScene(), selectedKeys(), how));
