import { choiceVariable, linearForm, type Aim } from '#shared/plan/optimise/linear-form.ts';
import { pointsOf } from '#shared/plan/optimise/drops.ts';
import { planChoice, type PlanChoice } from '#shared/plan/optimise/plan-choice.ts';
import { isAllowed, type PlanProgram } from '#shared/plan/optimise/plan-program.ts';
import type { Highs } from 'highs';

/** What the solver found in its time: the chosen measures, and the best value that any set could have. */
type Found = { readonly chosen: ReadonlySet<string>; readonly bound: number; readonly isProven: boolean };

const nothing: Found = { chosen: new Set(), bound: Infinity, isProven: false };

function run(highs: Highs, program: PlanProgram, aim: Aim, seconds: number): Found {
  return highs.withModel({ format: 'lp', data: linearForm(program, aim) }, (model) => {
    // Points and amounts are whole numbers: a gap below one is none.
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    const { modelStatus } = model.run();
    const isProven = modelStatus === highs.constants.modelStatus.optimal;
    const { colValue } = model.getSolution();
    const chosen = program.choices.flatMap(({ id }, at) =>
      (colValue[model.getColByName(choiceVariable(at))] ?? 0) > 0.5 ? [id] : [],
    );
    return { chosen: new Set(chosen), bound: Number(model.info.get('mip_dual_bound')), isProven };
  });
}

/** The set without what adds nothing to it: what is free of charge may be in it for no reason. */
function withoutIdle(program: PlanProgram, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const points = pointsOf(program.levers, chosen);
  return [...chosen].reduceRight((kept, id) => {
    const fewer = new Set([...kept].filter((one) => one !== id));
    return isAllowed(program, fewer) && pointsOf(program.levers, fewer) >= points ? fewer : kept;
  }, chosen);
}

/** Asks until the set keeps the limits to the last unit, which the solver does only to its own precision. */
function runExactly(highs: Highs, program: PlanProgram, aim: Aim, until: number): Found {
  let without = aim.without;
  for (;;) {
    const seconds = (until - performance.now()) / 1000;
    if (seconds <= 0) return nothing;
    const found = run(highs, program, { ...aim, without }, seconds);
    if (isAllowed(program, found.chosen)) return found;
    without = [...without, [...found.chosen]];
  }
}

/**
 * The set of measures that lowers risk most within the limits, the cheapest of those; an integer program, solved by HiGHS.
 * Where the time (milliseconds) runs out, the best set found and what no set can surpass.
 */
export function solvePlan(highs: Highs, program: PlanProgram, time: number): PlanChoice {
  if (program.levers.length === 0) return planChoice(program, new Set(), 0);
  const until = performance.now() + time;
  const best = runExactly(highs, program, { leastPoints: null, without: [] }, until);
  const points = pointsOf(program.levers, best.chosen);
  const bound = best.isProven ? points : Math.floor(best.bound + 1e-6);
  if (points === 0) return planChoice(program, new Set(), bound);
  const cheapest = runExactly(highs, program, { leastPoints: points, without: [] }, until);
  const isAsGood = pointsOf(program.levers, cheapest.chosen) >= points && isAllowed(program, cheapest.chosen);
  return planChoice(program, withoutIdle(program, isAsGood ? cheapest.chosen : best.chosen), bound);
}
