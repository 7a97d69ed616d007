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
  /** A zone that the diagram does not show: the mark with its name at which conduits that lead there end. */
  readonly isBeyond: boolean;
  /** Not moved or resized by hand. */
  readonly isLocked: boolean;
  /** What has the same group is selected and moved together. */
  readonly groupId: string | null;
  /** Among what one zone holds, a higher layer lies before a lower one; `Scene.content` is in that order. */
  readonly layer: number;
  /** Its place from the back among what one zone holds, were all in one layer. */
  readonly rank: number;
};

/** Of a thing that lies on the drawing itself and that no hand has changed. */
export const plainItem = {
  parentKey: null,
  depth: 0,
  isBeyond: false,
  isLocked: false,
  groupId: null,
  layer: 0,
  rank: 0,
} as const satisfies Partial<SceneItem>;

/** What names a thing on the drawing. */
export function sceneKey(kind: PlacedKind, id: string): string {
  return `${kind}:${id}`;
}
