import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { centre } from './geometry.ts';
import type { Scene } from './scene.ts';

/** The key of a conduit's other end, seen from one of its ends; null where it does not end there. */
export function otherEnd({ from, to }: Pick<Conduit, 'from' | 'to'>, key: string): string | null {
  if (endKey(from) === key) return endKey(to);
  return endKey(to) === key ? endKey(from) : null;
}

/** The conduits that end at a zone or an external end, clockwise from twelve o'clock by where they lead. */
export function conduitsAround(scene: Scene, conduits: Iterable<Conduit>, key: string): Conduit[] {
  const here = scene.items.get(key);
  if (!here) return [];
  const middle = centre(here.abs);
  const turn = (conduit: Conduit): number => {
    const there = scene.items.get(otherEnd(conduit, key) ?? '');
    if (!there) return 2 * Math.PI;
    const { x, y } = centre(there.abs);
    const angle = Math.atan2(x - middle.x, middle.y - y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return [...conduits]
    .filter((conduit) => otherEnd(conduit, key) !== null)
    .map((conduit) => ({ conduit, turn: turn(conduit) }))
    .sort((a, b) => a.turn - b.turn || (a.conduit.id < b.conduit.id ? -1 : 1))
    .map(({ conduit }) => conduit);
}
