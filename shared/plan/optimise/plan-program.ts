import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { minorDigits, toMinor } from '../money.ts';
import { sumOf } from '../sum.ts';
import { candidatesOf, type Candidates, type PlanLimits } from './candidates.ts';
import { leversOf, type Lever } from './drops.ts';

/** A candidate as the program sees it; costs in the smallest unit of the currency. */
export type Choice = {
  readonly id: string;
  readonly once: number;
  readonly perYear: number;
  /** The other candidates that it cannot be without. */
  readonly needs: readonly string[];
};

/** The question which measures lower risk most (ZCR 5.8, 5.12): plain data, for a solver in a thread of its own. */
export type PlanProgram = {
  readonly limits: PlanLimits;
  readonly choices: readonly Choice[];
  readonly levers: readonly Lever[];
  readonly barred: Candidates['barred'];
};

function choiceOf(measure: Countermeasure, free: ReadonlySet<string>, digits: number): Choice {
  return {
    id: measure.id,
    once: toMinor(measure.cost.once, digits),
    perYear: toMinor(measure.cost.perYear, digits),
    needs: [...new Set(measure.dependencyIds)].filter((id) => id !== measure.id && free.has(id)),
  };
}

/** The program of a plant within limits. */
export function planProgram(model: Model, limits: PlanLimits): PlanProgram {
  const { free, barred } = candidatesOf(model, limits);
  const ids = new Set(free.map(({ id }) => id));
  const digits = minorDigits(sucOf(model).currency);
  return {
    limits,
    choices: free.map((measure) => choiceOf(measure, ids, digits)),
    levers: leversOf(model, free),
    barred,
  };
}

/** What a set of choices costs, in the smallest unit of the currency. */
export function costOf({ choices }: PlanProgram, chosen: ReadonlySet<string>): { once: number; perYear: number } {
  const taken = choices.filter(({ id }) => chosen.has(id));
  return { once: sumOf(taken.map(({ once }) => once)), perYear: sumOf(taken.map(({ perYear }) => perYear)) };
}

/** Whether a set of choices keeps the limits and has all that it depends on. */
export function isAllowed(program: PlanProgram, chosen: ReadonlySet<string>): boolean {
  const cost = costOf(program, chosen);
  const { once, perYear } = program.limits;
  return (
    (once === null || cost.once <= once) &&
    (perYear === null || cost.perYear <= perYear) &&
    program.choices.every(({ id, needs }) => !chosen.has(id) || needs.every((need) => chosen.has(need)))
  );
}
