import { newEntityId } from '#renderer/state/new-id.ts';
import { canvasStore, idleCanvas, setCanvas, type Draft, type Renaming } from '#renderer/canvas/canvas-store.ts';
import { createAsset, createExternalConduit, createZone } from '#renderer/canvas/edits/create.ts';
import { nextCell } from '#shared/drawing/scene/free-spot.ts';
import { moved } from '#shared/drawing/scene/geometry.ts';
import { ASSET, CELL_GAP } from '#shared/drawing/scene/metrics.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { originOf } from '#shared/drawing/scene/scene.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { readTypedAsset } from '#shared/asset-list/read-asset-list.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { renameExternal } from '#shared/commands/rename-external.ts';
import { assetWords } from './asset-words.ts';
import { currentModel, currentScene, dispatchDrawn, selectedKeys } from './current.ts';
import { defaultName } from './names.ts';
import { pick } from './selection.ts';
import { startZoneAfter } from './start-zone.ts';
import { focusCanvas, notePointer, reveal } from './viewport.ts';

/** How a name is kept: Enter goes on to the next thing, Tab into the zone, Shift+Tab back out of it; left, it was the last. */
export type Keeping = 'enter' | 'tab' | 'back' | 'left';

function create(draft: Draft, name: string): string | null {
  const scene = currentScene();
  const id = newEntityId();
  if (draft.kind === 'external') {
    const command = createExternalConduit(
      currentModel(),
      scene.diagramId,
      { id, name: defaultName('conduit') },
      draft.fromZoneId,
      name,
      draft.rect,
    );
    return dispatchDrawn(command) ? `conduit:${id}` : null;
  }
  const command =
    draft.kind === 'zone'
      ? createZone(scene, id, name, draft.parentId, draft.rect)
      : createAsset(scene, id, readTypedAsset(name, assetWords()), draft.zoneId, draft.rect);
  return dispatchDrawn(command) ? sceneKey(draft.kind, id) : null;
}

/** Begins naming an asset in a zone, in its next free cell, or beside the last one where it is in no zone. */
export function startAssetIn(zoneId: string | null, beside: { x: number; y: number } | null = null): void {
  const scene = currentScene();
  const rect =
    zoneId === null
      ? { ...(beside ?? { x: 0, y: 0 }), ...ASSET }
      : moved(nextCell(scene, zoneId), originOf(scene, sceneKey('zone', zoneId)));
  setCanvas({ tool: 'asset', draft: { kind: 'asset', zoneId, rect: { ...rect, ...ASSET }, name: '' } });
  reveal(rect, 0.4);
}

/** What is named next once a zone is kept, or given up because its name is empty. */
function goOnFromZone(zoneId: string | null, isChain: boolean, how: Keeping): void {
  if (zoneId === null) return;
  if (how === 'tab') startAssetIn(zoneId);
  else if (how === 'back') startZoneAfter(currentModel().zone.get(zoneId)?.parentId ?? zoneId);
  else if (how === 'enter' && isChain) startZoneAfter(zoneId);
}

function goOnFromAsset({ zoneId, rect }: Extract<Draft, { kind: 'asset' }>, how: Keeping): void {
  if (how === 'back' && zoneId !== null) startZoneAfter(zoneId);
  else if (how !== 'left') startAssetIn(zoneId, { x: rect.x, y: rect.y + ASSET.height + CELL_GAP });
}

/** The zone that a chain of zones came from: the one that was kept last is still selected. */
function lastZone(): string | null {
  const [key] = selectedKeys();
  return key?.startsWith('zone:') ? key.slice('zone:'.length) : null;
}

/** An empty name ends a chain, but for Tab and Shift+Tab, which only turn to the other kind of thing. */
function turnFromEmpty(draft: Draft, how: Keeping): void {
  endNaming();
  if (draft.kind === 'zone' && how === 'tab') goOnFromZone(lastZone(), true, how);
  if (draft.kind === 'asset' && how === 'back') goOnFromAsset(draft, how);
}

/** Keeps what was drafted under its name and goes on to what follows; an empty name ends a chain. */
export function keepDraft(how: Keeping): void {
  const { draft } = canvasStore.getState();
  if (!draft) return;
  const typed = draft.name.trim();
  const isEmptyEnd = draft.kind === 'asset' || (draft.kind === 'zone' && draft.isNext);
  if (isEmptyEnd && typed === '') return turnFromEmpty(draft, how);
  const key = create(draft, typed || defaultName(draft.kind));
  notePointer(null);
  endNaming();
  if (key === null) return;
  pick([key]);
  if (draft.kind === 'zone') goOnFromZone(key.slice('zone:'.length), draft.isChain, how);
  if (draft.kind === 'asset') goOnFromAsset(draft, how);
}

/** Drops what was drafted. */
export function endNaming(): void {
  idleCanvas();
  focusCanvas();
}

/** Opens the name of a thing on the drawing. */
export function startRenaming(renaming: Renaming): void {
  idleCanvas();
  setCanvas({ renaming });
}

/** An asset's new name; a count behind it is its count, and a type that it speaks of is its type where it has none. */
function renamedAsset(id: string, typed: string) {
  const { name, count, type } = readTypedAsset(typed, assetWords());
  const isTyped = currentModel().asset.get(id)?.type !== '';
  return { name, ...(count > 1 ? { count } : {}), ...(isTyped || type === '' ? {} : { type }) };
}

/** Gives a thing its new name; an empty one changes nothing. */
export function rename({ kind, id }: Renaming, typed: string): void {
  const name = typed.trim();
  const isEmptyAllowed = kind === 'conduit';
  if (name === '' && !isEmptyAllowed) return;
  if (kind === 'external') {
    if (name === id) return;
    dispatchDrawn(renameExternal(currentScene().diagramId, id, name));
    pick([sceneKey('external', name)]);
  } else if (currentModel()[kind].get(id)?.name !== name) {
    const command = kind === 'asset' ? editEntity(kind, id, renamedAsset(id, name)) : editEntity(kind, id, { name });
    const isPlaced = kind === 'zone' && currentScene().items.get(sceneKey('zone', id))?.isAuto === false;
    if (isPlaced) dispatchDrawn(command);
    else dispatch(command);
  }
}
