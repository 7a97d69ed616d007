import { keysOf } from '#renderer/canvas/acts/current.ts';
import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { closeConduits, closeItems } from '#renderer/canvas/close.ts';
import { usePicture } from '#renderer/canvas/paint/use-picture.ts';
import { pictureOfMoved } from '#renderer/canvas/scene-of-moved.ts';
import { makeToFlow, type FlowNode } from '#renderer/canvas/to-flow.ts';
import { useView } from '#renderer/state/hooks.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { routedConduit } from '#shared/drawing/routes/routed-conduit.ts';
import type { Rect } from '#shared/drawing/scene/geometry.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';

type Moved = ReturnType<typeof pictureOfMoved>;

export type Drawing = {
  readonly picture: Picture;
  /** What can be taken hold of. */
  readonly nodes: FlowNode[];
  readonly conduits: readonly Conduit[];
  readonly selected: ReadonlySet<string>;
  readonly moved: Moved | null;
  /** Keys of zones that would take what is dragged, or the conduit that is drawn. */
  readonly targets: readonly string[];
};

function useSelected(): ReadonlySet<string> {
  const selection = useView((view) => view.selection);
  const externals = useStore(canvasStore, (canvas) => canvas.externals);
  return useMemo(() => new Set(keysOf(selection, externals)), [selection, externals]);
}

/** What the hands hold on to: it stays within reach wherever it is. */
function useHeld(selected: ReadonlySet<string>): ReadonlySet<string> {
  const renaming = useStore(canvasStore, (canvas) => canvas.renaming);
  const isMoving = useStore(canvasStore, ({ moving }) => moving.size > 0);
  const moving = useMemo(() => (isMoving ? [...canvasStore.getState().moving.keys()] : []), [isMoving]);
  return useMemo(
    () => new Set([...selected, ...moving, ...(renaming ? [`${renaming.kind}:${renaming.id}`] : [])]),
    [selected, moving, renaming],
  );
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((key) => b.has(key));

/** Makes what gives the picture of what is being moved; its keys are the same set from one step to the next. */
function makeFollower(): (picture: Picture, moving: ReadonlyMap<string, Rect>) => Moved {
  let keys: ReadonlySet<string> = new Set();
  return (picture, moving) => {
    const now = pictureOfMoved(picture, moving, routedConduit(picture.conduitTexts, picture.devices));
    if (!isSame(keys, now.keys)) keys = now.keys;
    return { picture: now.picture, keys };
  };
}

function useMoved(picture: Picture): Moved | null {
  const moving = useStore(canvasStore, (canvas) => canvas.moving);
  const [follow] = useState(makeFollower);
  return useMemo(() => (moving.size === 0 ? null : follow(picture, moving)), [follow, picture, moving]);
}

function useTargets(): readonly string[] {
  const drop = useStore(canvasStore, ({ dropZoneId }) => dropZoneId);
  const over = useStore(canvasStore, ({ link }) => link?.overZoneId ?? null);
  return useMemo(() => [drop, over].flatMap((id) => (id === null ? [] : [sceneKey('zone', id)])), [drop, over]);
}

const STILL: Moved['picture']['scene']['items'] = new Map();

/** The drawing of the open plant: what is painted, and what of it can be taken hold of. */
export function useDrawing(): Drawing {
  const picture = usePicture();
  const selected = useSelected();
  const held = useHeld(selected);
  const sight = useStore(canvasStore, (canvas) => canvas.sight);
  const moved = useMoved(picture);
  const [toFlow] = useState(makeToFlow);
  const close = useMemo(() => closeItems(picture.scene, sight, held), [picture, sight, held]);
  const nodes = useMemo(
    () => toFlow(close, moved?.picture.scene.items ?? STILL, selected),
    [toFlow, close, moved, selected],
  );
  const conduits = useMemo(() => closeConduits(picture, sight, held), [picture, sight, held]);
  return { picture, nodes, conduits, selected, moved, targets: useTargets() };
}
