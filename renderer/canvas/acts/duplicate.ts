import { newEntityId } from '#renderer/state/new-id.ts';
import { copyThings, pasteThings } from '#renderer/canvas/edits/paste.ts';
import { around, right, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import { CELL_GAP, PAD, ZONE_GAP } from '#shared/drawing/scene/metrics.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { currentModel, currentScene, dispatchDrawn, selectedKeys } from './current.ts';
import { pick } from './selection.ts';

/** What was duplicated last: the copies, and where their originals stood. */
let last: { readonly keys: readonly string[]; readonly from: Point } | null = null;

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));

/** The first copy stands at the right, or below where the zone around leaves no room there. */
function firstOffset(block: Rect, [first]: readonly SceneItem[]): Point {
  const scene = currentScene();
  const gap = first?.kind === 'zone' ? ZONE_GAP : { x: CELL_GAP, y: CELL_GAP };
  const holder = first?.parentKey ? scene.items.get(first.parentKey) : undefined;
  const isFitting = !holder || right(block) + gap.x + block.width + PAD <= holder.rect.width;
  return isFitting ? { x: block.width + gap.x, y: 0 } : { x: 0, y: block.height + gap.y };
}

/** Puts a copy of what is selected beside it. Again, it puts the next copy as far from the first as that was moved. */
export function duplicateSelection(): boolean {
  const scene = currentScene();
  const items = selectedKeys().flatMap((key) => scene.items.get(key) ?? []);
  const copied = items.filter(({ kind }) => kind !== 'external');
  const [first] = copied;
  if (!first) return false;
  const keys = copied.map(({ key }) => key);
  const block = around(copied.map(({ rect }) => rect));
  const repeated = last && isSame(last.keys, keys) ? { x: block.x - last.from.x, y: block.y - last.from.y } : null;
  const offset = repeated && (repeated.x !== 0 || repeated.y !== 0) ? repeated : firstOffset(block, copied);
  const refs = copied.flatMap(({ kind, id }) => (kind === 'external' ? [] : [{ kind, id }]));
  const holder = first.parentKey === null ? null : first.parentKey.slice('zone:'.length);
  const fragment = copyThings(currentModel(), scene, refs);
  const { command, refs: made } = pasteThings(scene, fragment, holder, newEntityId, offset);
  if (!dispatchDrawn(command)) return true;
  const copies = made.map(({ kind, id }) => `${kind}:${id}`);
  last = { keys: copies, from: block };
  pick(copies, false);
  return true;
}
