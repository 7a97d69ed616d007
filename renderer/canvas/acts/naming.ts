import { canvasStore, idleCanvas, setCanvas, type Draft, type Renaming } from '#renderer/canvas/canvas-store.ts';
import { createAsset, createExternalConduit, createZone, freshName } from '#renderer/canvas/edits/create.ts';
import { nextCell } from '#shared/drawing/scene/free-spot.ts';
import { moved } from '#shared/drawing/scene/geometry.ts';
import { ASSET, CELL_GAP } from '#shared/drawing/scene/metrics.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { originOf } from '#shared/drawing/scene/scene.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { renameExternal } from '#shared/commands/rename-external.ts';
import { t } from 'i18next';
import { currentModel, currentScene, dispatchDrawn } from './current.ts';
import { pick } from './selection.ts';
import { focusCanvas, notePointer, reveal } from './viewport.ts';

/** The next name that nobody has yet, in the language of the screen. */
export function defaultName(kind: Draft['kind'] | 'conduit'): string {
  const { zone, asset, conduit } = currentModel();
  if (kind === 'zone') return freshName(zone.values(), (number) => t('canvas:newZone', { number }));
  if (kind === 'asset') return freshName(asset.values(), (number) => t('canvas:newAsset', { number }));
  if (kind === 'conduit') return freshName(conduit.values(), (number) => t('canvas:newConduit', { number }));
  const ends = [...conduit.values()].flatMap(({ from, to }) => [from, to]);
  const names = ends.flatMap((end) => (typeof end === 'string' ? [] : [{ name: end.external }]));
  return freshName(names, (number) => t('canvas:newExternal', { number }));
}

function create(draft: Draft, name: string): string | null {
  const scene = currentScene();
  const id = crypto.randomUUID();
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
  const holder = draft.kind === 'zone' ? draft.parentId : draft.zoneId;
  const make = draft.kind === 'zone' ? createZone : createAsset;
  return dispatchDrawn(make(scene, id, name, holder, draft.rect)) ? sceneKey(draft.kind, id) : null;
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

/** Keeps what was drafted under its name. After an asset the next one begins; an empty name ends that. */
export function keepDraft(isLast: boolean): void {
  const { draft } = canvasStore.getState();
  if (!draft) return;
  const typed = draft.name.trim();
  if (draft.kind === 'asset' && typed === '') return endNaming();
  const key = create(draft, typed || defaultName(draft.kind));
  notePointer(null);
  endNaming();
  if (key === null) return;
  pick([key]);
  if (draft.kind !== 'asset' || isLast) return;
  startAssetIn(draft.zoneId, { x: draft.rect.x, y: draft.rect.y + ASSET.height + CELL_GAP });
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
    const command = editEntity(kind, id, { name });
    const isPlaced = kind === 'zone' && currentScene().items.get(sceneKey('zone', id))?.isAuto === false;
    if (isPlaced) dispatchDrawn(command);
    else dispatch(command);
  }
}
