import { newEntityId } from '#renderer/state/new-id.ts';
import { pasteList } from '#renderer/canvas/edits/paste-list.ts';
import { notify } from '#renderer/state/notices.ts';
import { viewStore } from '#renderer/state/view-store.ts';
import { parseTsv } from '#renderer/ui/grid/tsv.ts';
import { listEntities, zoneFinder } from '#shared/asset-list/list-entities.ts';
import { readAssetList } from '#shared/asset-list/read-asset-list.ts';
import { makeAssetWords } from '#shared/catalog/asset-words.ts';
import { zoneAt } from '#shared/drawing/scene/free-spot.ts';
import { centre } from '#shared/drawing/scene/geometry.ts';
import type { Asset } from '#shared/model/asset.ts';
import { t } from 'i18next';
import { assetWords } from './asset-words.ts';
import { currentModel, currentScene, dispatchDrawn } from './current.ts';
import { pick } from './selection.ts';
import { fitView, pointerOnDrawing, visibleRect } from './viewport.ts';

/** The most rows that are taken at once, and the most characters that are read at all. */
const MOST = { rows: 20_000, letters: 8_000_000 } as const;
/** With more than this the zones are selected that took them. */
const FEW = 50;

/** What recognises nothing, until the catalog has been read. */
const wordless = makeAssetWords([]);

/** The zone that takes what is pasted without one: the selected zone, that of the selected asset, else the one under the pointer. */
function listTarget(): string | null {
  const [first] = viewStore.getState().selection;
  if (first?.kind === 'zone') return first.id;
  if (first?.kind === 'asset') return currentModel().asset.get(first.id)?.zoneId ?? null;
  const at = pointerOnDrawing();
  return at ? (zoneAt(currentScene(), at)?.id ?? null) : null;
}

function pickPasted(assets: readonly Asset[]): void {
  const zones = new Set(assets.flatMap(({ zoneId }) => (zoneId === null ? [] : [`zone:${zoneId}`])));
  const isFew = assets.length <= FEW || zones.size === 0;
  pick(isFew ? assets.slice(0, FEW).map(({ id }) => `asset:${id}`) : [...zones], false);
}

/** Tells what became of the list, and what did not. */
function tell(assets: readonly Asset[], unread: readonly string[]): void {
  const zoneIds = new Set(assets.map(({ zoneId }) => zoneId));
  const [only] = zoneIds;
  const zone = only ? currentModel().zone.get(only)?.name || t('canvas:unnamed') : '';
  const place = zoneIds.size > 1 ? 'pastedInZones' : only ? 'pastedInZone' : 'pastedInNone';
  const typed = assets.filter(({ type }) => type !== '').length;
  notify({ kind: 'info', key: place, params: { count: assets.length, typed, zone, zones: zoneIds.size } });
  if (unread.length > 0) notify({ kind: 'info', key: 'columnsUnread', params: { columns: unread.join(', ') } });
}

/** Adds the assets of a pasted column or table, as one step; false where the text holds none. */
export function pasteText(text: string): boolean {
  if (text.trim() === '') return false;
  const { zone } = currentModel();
  const find = zoneFinder(zone.values());
  const cells = text.length > MOST.letters ? null : parseTsv(text);
  if (!cells || cells.length > MOST.rows) {
    notify({ kind: 'info', key: 'listTooLong', params: { count: MOST.rows } });
    return true;
  }
  const { rows, unread } = readAssetList(cells, assetWords() ?? wordless, (name) => find(name) !== undefined);
  if (rows.length === 0) return false;
  const list = listEntities(rows, zone.values(), listTarget(), newEntityId);
  const at = pointerOnDrawing() ?? centre(visibleRect());
  const isFirst = currentScene().items.size === 0;
  if (!dispatchDrawn(pasteList(currentScene(), list, at))) return true;
  pickPasted(list.assets);
  if (isFirst) fitView();
  tell(list.assets, unread);
  return true;
}
