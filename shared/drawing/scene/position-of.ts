import { byReading } from './reading-order.ts';
import type { Scene } from './scene.ts';

/** Which of how many a thing is, in reading order, among what lies directly in the same zone (null for in none). */
export type Position = { readonly number: number; readonly count: number; readonly holderKey: string | null };

/** Where a thing stands among its neighbours; null for what is not on the drawing. */
export function positionOf(scene: Scene, key: string): Position | null {
  const item = scene.items.get(key);
  if (!item) return null;
  const neighbours = (scene.content.get(item.parentKey ?? '') ?? []).flatMap((one) => scene.items.get(one) ?? []);
  const number = neighbours.toSorted(byReading).findIndex((one) => one.key === key) + 1;
  return { number, count: neighbours.length, holderKey: item.parentKey };
}
