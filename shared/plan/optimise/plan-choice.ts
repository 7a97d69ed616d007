import type { BarredReason } from './candidates.ts';
import { pointsOf } from './drops.ts';
import { costOf, isAllowed, type PlanProgram } from './plan-program.ts';

/** Why a planned measure is not in the set: it cannot be, it lowers no risk level further, or there is no money for it. */
export type LeftOutReason = BarredReason | 'adds-nothing' | 'budget' | 'unproven';

/** The set of measures that lowers risk most, and how sure that is. */
export type PlanChoice = {
  readonly chosen: readonly string[];
  /** Amounts in the smallest unit of the currency. */
  readonly once: number;
  readonly perYear: number;
  /** How many places the risk levels of all scenarios fall. */
  readonly points: number;
  /** No allowed set lowers them by more; equal to `points` where the set is proven to be the best. */
  readonly bound: number;
  readonly leftOut: readonly { readonly id: string; readonly reason: LeftOutReason }[];
};

/** A measure with all that it cannot be without. */
function withNeeds({ choices }: PlanProgram, id: string): ReadonlySet<string> {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const all = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    open.push(...(byId.get(next)?.needs ?? []));
  }
  return all;
}

function reasonOf(program: PlanProgram, chosen: ReadonlySet<string>, points: number, id: string): LeftOutReason {
  const more = new Set([...chosen, ...withNeeds(program, id)]);
  if (!isAllowed(program, more)) return 'budget';
  return pointsOf(program.levers, more) > points ? 'unproven' : 'adds-nothing';
}

/** What a set of measures means, and why the others are not in it. `bound` is what the solver proved. */
export function planChoice(program: PlanProgram, chosen: ReadonlySet<string>, bound: number): PlanChoice {
  const points = pointsOf(program.levers, chosen);
  const others = program.choices.filter(({ id }) => !chosen.has(id));
  return {
    chosen: program.choices.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
    ...costOf(program, chosen),
    points,
    bound: Math.max(points, bound),
    leftOut: [
      ...others.map(({ id }) => ({ id, reason: reasonOf(program, chosen, points, id) })),
      ...[...program.barred].map(([id, reason]) => ({ id, reason })),
    ],
  };
}
