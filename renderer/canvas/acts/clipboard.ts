import { newEntityId } from '#renderer/state/new-id.ts';
import { copyThings, fragmentText, FRAGMENT_TYPE, parseFragment, pasteThings } from '#renderer/canvas/edits/paste.ts';
import { notify } from '#renderer/state/notices.ts';
import { viewStore, type Selected } from '#renderer/state/view-store.ts';
import type { Fragment } from '#shared/commands/fragment.ts';
import { currentModel, currentScene, dispatchDrawn } from './current.ts';
import { pasteText } from './paste-list.ts';
import { pick, removeSelection } from './selection.ts';

const copiable = (): Selected[] =>
  viewStore.getState().selection.filter(({ kind }) => kind === 'zone' || kind === 'asset');

function copied(): Fragment | null {
  const refs = copiable();
  return refs.length === 0 ? null : copyThings(currentModel(), currentScene(), refs);
}

/** Puts the selected zones and assets on a clipboard; false when there are none. */
export function copyTo(clipboard: DataTransfer): boolean {
  const fragment = copied();
  if (!fragment) return false;
  clipboard.setData(FRAGMENT_TYPE, JSON.stringify(fragment));
  clipboard.setData('text/plain', fragmentText(fragment));
  return true;
}

/** As copy, and removes what was copied with all that is in it, in one step. */
export function cutTo(clipboard: DataTransfer): boolean {
  return copyTo(clipboard) && removeSelection();
}

/** The zone that takes what is pasted: a selected zone takes assets; zones go beside what is selected. */
function pasteTarget(fragment: Fragment): string | null {
  const { asset, zone } = currentModel();
  const [first] = viewStore.getState().selection;
  if (first?.kind === 'asset') return asset.get(first.id)?.zoneId ?? null;
  if (first?.kind !== 'zone') return null;
  const hasZones = fragment.entities.some(({ kind }) => kind === 'zone');
  return hasZones ? (zone.get(first.id)?.parentId ?? null) : first.id;
}

function paste(fragment: Fragment, intoZoneId: string | null): void {
  const { command, refs } = pasteThings(currentScene(), fragment, intoZoneId, newEntityId);
  if (dispatchDrawn(command))
    pick(
      refs.map(({ kind, id }) => `${kind}:${id}`),
      false,
    );
}

/** Puts what a clipboard holds into the plant: a piece of a plant, else a list of assets; false when it is neither. */
export function pasteFrom(clipboard: DataTransfer): boolean {
  const piece = clipboard.getData(FRAGMENT_TYPE);
  if (piece === '') return pasteText(clipboard.getData('text/plain'));
  const fragment = parseFragment(piece);
  if (fragment) paste(fragment, pasteTarget(fragment));
  else notify({ kind: 'info', key: 'pieceUnreadable', params: {} });
  return true;
}
