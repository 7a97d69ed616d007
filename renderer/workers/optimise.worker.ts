import loadHighs from 'highs';
import type { PlanProgram } from '#shared/plan/optimise/plan-program.ts';
import { solvePlan } from './solve-plan.ts';

/** How long the solver looks for a better set, in milliseconds; what it has by then comes with the gap that is left. */
const TIME = 10_000;

const highs = loadHighs();

addEventListener('message', ({ data }: MessageEvent<PlanProgram>) => {
  // What goes wrong must reach whoever waits: as an error of the worker.
  highs.then((solver) => postMessage(solvePlan(solver, data, TIME))).catch(reportError);
});
