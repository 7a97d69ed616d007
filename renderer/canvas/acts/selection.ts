import { canvasStore, setCanvas } from '#renderer/canvas/canvas-store.ts';
import { pickWithGroups } from '#renderer/canvas/edits/groups.ts';
import { pickedKeys } from '#renderer/canvas/from-flow.ts';
import { select, viewStore, type Selected } from '#renderer/state/view-store.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { removeZonesKeepingContent } from '#shared/commands/remove-zone-keeping-content.ts';
import { currentModel, currentScene, dispatchDrawn, selectedKeys } from './current.ts';

/** The selection that was made on the drawing itself, where the eye is already. */
let ownSelection: readonly Selected[] | null = null;
/** The selection that was made here last, seen or not: external ends are selected as long as it holds. */
let pickedSelection: readonly Selected[] | null = null;

export const isOwnSelection = (selection: readonly Selected[]): boolean => selection === ownSelection;

/** Lets external ends go when something is selected elsewhere, which knows nothing of them. Gives the way to stop. */
export function followSelection(): () => void {
  return viewStore.subscribe(({ selection }, before) => {
    if (selection !== before.selection && selection !== pickedSelection) setCanvas({ externals: [] });
  });
}

/** Conduits that end at points outside the SUC: what an external end stands for. */
function conduitsAt(names: readonly string[]): Selected[] {
  const ends = new Set(names);
  return [...currentModel().conduit.values()]
    .filter(({ from, to }) => [from, to].some((end) => typeof end !== 'string' && ends.has(end.external)))
    .map(({ id }) => ({ kind: 'conduit', id }));
}

/**
 * Selects what the keys name, with all that is in a group with it; one of a group that is selected already, alone.
 * `isSeen` is for what was clicked, so that the drawing stays where it is.
 */
export function pick(keys: readonly string[], isSeen = true): void {
  pickAlone(pickWithGroups(currentScene(), keys, new Set(selectedKeys())), isSeen);
}

/** Selects exactly what the keys name, whatever groups they are in. */
function pickAlone(keys: readonly string[], isSeen = true): void {
  const { entities, externals } = pickedKeys(keys, currentScene());
  const selection = [...entities, ...(entities.length === 0 ? conduitsAt(externals) : [])];
  ownSelection = isSeen ? selection : null;
  pickedSelection = selection;
  setCanvas({ externals });
  select(selection);
}

type Modifiers = Readonly<Record<'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey', boolean>>;

/** What was selected when the pointer was pressed. */
let pressedOn: ReadonlySet<string> = new Set();

/** Tells that the pointer is pressed on the drawing. */
export const notePress = (): void => void (pressedOn = new Set(selectedKeys()));

/** A click on a thing in a group: with Alt, or when its whole group was selected before the click, selects it alone. */
export function pickMember(key: string, { altKey, shiftKey, ctrlKey, metaKey }: Modifiers): void {
  if (shiftKey || ctrlKey || metaKey) return;
  const isAgain = pickWithGroups(currentScene(), [key], pressedOn).length === 1;
  if (altKey || (isAgain && currentScene().items.get(key)?.groupId != null)) pickAlone([key]);
}

/** Selects all zones and assets that lie in no other zone; what is in them goes along. */
export function selectAll(): void {
  const { content } = currentScene();
  pick(content.get('') ?? []);
}

/** What is selected and can be removed from the plant on the drawing. */
function removable(): Selected[] {
  const { selection } = viewStore.getState();
  return [
    ...selection.filter(({ kind }) => kind === 'zone' || kind === 'asset' || kind === 'conduit' || kind === 'note'),
    ...conduitsAt(canvasStore.getState().externals),
  ];
}

/** Whether some zone of these holds what is not among them, on whatever diagram, so that its content is worth a question. */
function holdMore(refs: readonly Selected[]): boolean {
  const { zone, asset } = currentModel();
  const idsOf = (kind: Selected['kind']) => new Set(refs.flatMap((ref) => (ref.kind === kind ? [ref.id] : [])));
  const [zones, assets] = [idsOf('zone'), idsOf('asset')];
  const isIn = (holder: string | null) => holder !== null && zones.has(holder);
  return (
    [...zone.values()].some(({ id, parentId }) => isIn(parentId) && !zones.has(id)) ||
    [...asset.values()].some(({ id, zoneId }) => isIn(zoneId) && !assets.has(id))
  );
}

function remove(refs: readonly Selected[], isKeeping: boolean): boolean {
  if (refs.length === 0) return false;
  const isDone = dispatchDrawn(isKeeping ? removeZonesKeepingContent(refs) : removeEntities(refs));
  if (isDone) pick([]);
  return isDone;
}

/** Removes what is selected with all that is in it, in one step; false when nothing is selected. */
export const removeSelection = (): boolean => remove(removable(), false);

/** Removes the selected zones and leaves what is in them, in one step. */
export const removeKeepingContent = (): boolean => remove(removable(), true);

/** Removes what is selected; where a zone has content, it is asked first what becomes of that. False when nothing is selected. */
export function deleteSelection(): boolean {
  const refs = removable();
  if (!holdMore(refs)) return removeSelection();
  setCanvas({ removing: refs });
  return true;
}

/** Answers what becomes of the content of zones that are to be removed; null leaves all as it is. */
export function answerRemoval(what: 'withContent' | 'keepContent' | null): void {
  const { removing } = canvasStore.getState();
  setCanvas({ removing: null });
  if (removing && what !== null) remove(removing, what === 'keepContent');
}
