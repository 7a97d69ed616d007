import type { PlacedKind } from '#shared/model/placement.ts';
import type { Rect, Size } from './geometry.ts';

/** One thing on the drawing. `rect` is relative to the zone that holds it, `abs` to the drawing. */
export type SceneItem = {
  readonly key: string;
  readonly kind: PlacedKind;
  readonly id: string;
  readonly parentKey: string | null;
  readonly depth: number;
  readonly rect: Rect;
  readonly abs: Rect;
  /** Whether no place is stored, so that the place may change with what is around. */
  readonly isAuto: boolean;
  /** The least size that shows the head and all content. */
  readonly least: Size;
  /** The least size without content. */
  readonly bare: Size;
};

/** What names a thing on the drawing. */
export function sceneKey(kind: PlacedKind, id: string): string {
  return `${kind}:${id}`;
}
