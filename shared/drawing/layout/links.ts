import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Conduit } from '#shared/model/conduit.ts';

/** Two things that lie directly in the same zone and that a conduit joins, or joins what lies in them. */
export type Link = readonly [string, string];

/** A thing and the zones around it, from the drawing itself inwards. */
function path(scene: Scene, key: string): string[] {
  const keys: string[] = [];
  for (let at: string | null = key; at !== null; at = scene.items.get(at)?.parentKey ?? null) keys.push(at);
  return keys.reverse();
}

/** What conduits join, each once, by the zone that holds both ends; '' for the drawing itself. */
export function linksIn(scene: Scene, conduits: Iterable<Conduit>): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Map<string, Link>>();
  for (const { from, to } of conduits) {
    const [a, b] = [path(scene, endKey(from)), path(scene, endKey(to))];
    const fork = a.findIndex((key, index) => key !== b[index]);
    const [one, other] = [a[fork], b[fork]];
    if (one === undefined || other === undefined) continue;
    const holder = fork === 0 ? '' : (a[fork - 1] ?? '');
    const [first, second] = one < other ? [one, other] : [other, one];
    const own = links.get(holder) ?? new Map<string, Link>();
    links.set(holder, own.set(`${first}\n${second}`, [first, second]));
  }
  return new Map([...links].map(([holder, own]) => [holder, [...own.values()]]));
}
