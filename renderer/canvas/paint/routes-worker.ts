import type { RouteAnswer, RouteQuestion } from '#renderer/workers/routes.worker.ts';
import type { Route } from '#shared/drawing/routes/route.ts';

let worker: Worker | null = null;
let asked = 0;

/** The worker that lays conduits; begun before it is needed, it has its code by then. */
export function wakeRoutes(): Worker {
  worker ??= new Worker(new URL('../../workers/routes.worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

/** Has the lines of conduits laid; gives the way to no longer wait for them. */
export function askRoutes(
  question: Omit<RouteQuestion, 'number'>,
  answer: (routes: ReadonlyMap<string, Route>) => void,
): () => void {
  const at = wakeRoutes();
  asked += 1;
  const number = asked;
  const listen = ({ data }: MessageEvent<RouteAnswer>) => {
    if (data.number === number) answer(new Map(data.routes));
  };
  at.addEventListener('message', listen);
  at.postMessage({ ...question, number } satisfies RouteQuestion);
  return () => at.removeEventListener('message', listen);
}
