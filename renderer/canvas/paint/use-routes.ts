import { placedNow } from '#renderer/canvas/scene-of-moved.ts';
import { routeConduits } from '#shared/drawing/routes/route-conduits.ts';
import type { Route } from '#shared/drawing/routes/route.ts';
import { routedConduit } from '#shared/drawing/routes/routed-conduit.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { useEffect, useMemo, useState } from 'react';
import { askRoutes } from './routes-worker.ts';

type Routes = ReadonlyMap<string, Route>;
type Devices = ReadonlyMap<string, readonly Asset[]>;

/** More conduits than this are laid by a worker, and the drawing does not wait for them. */
const MANY = 250;
const NONE: Routes = new Map();

/** The lines of all conduits. Those of a large plant come a moment later; until then the earlier ones stay. */
export function useRoutes(
  scene: Scene,
  conduits: ReadonlyMap<string, Conduit>,
  texts: ReadonlyMap<string, string>,
  devices: Devices,
): Routes {
  const isLarge = conduits.size > MANY;
  const routed = useMemo(() => [...conduits.values()].map(routedConduit(texts, devices)), [conduits, texts, devices]);
  const atOnce = useMemo(
    () => (isLarge ? null : routeConduits(placedNow(scene, new Map(), true), routed)),
    [isLarge, scene, routed],
  );
  const [later, setLater] = useState(NONE);
  useEffect(() => {
    if (!isLarge) return undefined;
    return askRoutes({ placed: placedNow(scene, new Map(), false), conduits: routed }, setLater);
  }, [isLarge, scene, routed]);
  return atOnce ?? later;
}
