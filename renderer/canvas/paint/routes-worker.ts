import type { RouteAnswer, RouteQuestion } from '#renderer/workers/routes.worker.ts';
import type { RoutedConduit } from '#shared/drawing/routes/route-conduits.ts';
import type { Route } from '#shared/drawing/routes/route.ts';

type Routes = ReadonlyMap<string, Route>;

let worker: Worker | null = null;
let asked = 0;
let sent: readonly RoutedConduit[] | null = null;
/** What the worker has laid; the same object while an answer changes nothing. */
let laid: Routes = new Map();

function take({ changed, gone }: RouteAnswer): void {
  if (changed.length === 0 && gone.length === 0) return;
  const next = new Map(laid);
  for (const id of gone) next.delete(id);
  for (const [id, route] of changed) next.set(id, route);
  laid = next;
}

function startWorker(): Worker {
  const made = new Worker(new URL('../../workers/routes.worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<RouteAnswer>) => take(data));
  return made;
}

/** The worker that lays conduits; begun before it is needed, it has its code by then. */
export function wakeRoutes(): Worker {
  worker ??= startWorker();
  return worker;
}

/**
 * Has the lines of conduits laid; gives the way to no longer wait for them. Of conduits and lines only what became
 * different goes to and fro: a copy of thousands takes its time.
 */
export function askRoutes(
  { placed, conduits }: { readonly placed: RouteQuestion['placed']; readonly conduits: readonly RoutedConduit[] },
  answer: (routes: Routes) => void,
): () => void {
  const at = wakeRoutes();
  asked += 1;
  const number = asked;
  const listen = ({ data }: MessageEvent<RouteAnswer>) => {
    if (data.number === number) answer(laid);
  };
  at.addEventListener('message', listen);
  at.postMessage({ number, placed, conduits: conduits === sent ? null : conduits } satisfies RouteQuestion);
  sent = conduits;
  return () => at.removeEventListener('message', listen);
}
