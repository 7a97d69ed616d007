import { isSameRect, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import type { Node } from '@xyflow/react';

/** What React Flow is told of a thing: where it can be taken hold of. What it looks like is painted. */
export type FlowNode = Node<{ readonly id: string }, 'zone' | 'asset' | 'external' | 'note'>;

const LAYER = { zone: 0, external: 600, asset: 600, note: 700 } as const;

type Known = { readonly abs: Rect; readonly isSelected: boolean; readonly node: FlowNode };

function makeNode({ key, kind, id, depth, isLocked }: SceneItem, abs: Rect, isSelected: boolean): FlowNode {
  const { width, height, x, y } = abs;
  return {
    id: key,
    type: kind,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    selected: isSelected,
    zIndex: LAYER[kind] + depth,
    draggable: !isLocked,
    data: { id },
  };
}

/** Makes a translator of things into React Flow's nodes, flat and at their place on the drawing; what stayed the same is the same object again. */
export function makeToFlow(): (
  items: readonly SceneItem[],
  moved: ReadonlyMap<string, SceneItem>,
  selected: ReadonlySet<string>,
) => FlowNode[] {
  let known = new Map<string, Known>();
  return (items, moved, selected) => {
    const next = new Map<string, Known>();
    for (const item of items) {
      const abs = moved.get(item.key)?.abs ?? item.abs;
      const isSelected = selected.has(item.key);
      const before = known.get(item.key);
      const isSame =
        before !== undefined &&
        before.isSelected === isSelected &&
        before.node.draggable !== item.isLocked &&
        isSameRect(before.abs, abs);
      next.set(item.key, isSame ? before : { abs, isSelected, node: makeNode(item, abs, isSelected) });
    }
    known = next;
    return [...next.values()].map(({ node }) => node);
  };
}
