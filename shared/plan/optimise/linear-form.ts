import type { Lever } from './drops.ts';
import type { Choice, PlanProgram } from './plan-program.ts';

/** One factor and its variable. */
type Term = readonly [factor: number, variable: string];

/** What the solver is asked: the most points, or the least cost at so many points. Sets that were tried in vain are left out. */
export type Aim = { readonly leastPoints: number | null; readonly without: readonly (readonly string[])[] };

/** Terms to a line, so that no reader of the format finds it too long. */
const PER_LINE = 8;

function sum(terms: readonly Term[]): string {
  const written = terms.map(([factor, variable]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${variable}`);
  const lines = written.map((term, at) => (at > 0 && at % PER_LINE === 0 ? `\n   ${term}` : term));
  return lines.join(' ');
}

/** The variable of a choice, and that of a drop of a lever. */
export const choiceVariable = (at: number): string => `x${at}`;
const dropVariable = (lever: number, drop: number): string => `y${lever}_${drop}`;

type Names = ReadonlyMap<string, string>;
type Axis = 'likelihood' | 'consequence';

/**
 * A lever has one drop, whose steps its measures must take off. In a matrix where more steps can raise the risk they must not
 * take off more than it, either, but for the last row or column.
 */
function leverRows({ drops, steps, isMonotone, ...lever }: Lever, at: number, names: Names): string[] {
  const most = { likelihood: lever.mostLikelihood, consequence: lever.mostConsequence };
  const axes = (['likelihood', 'consequence'] as const).filter((axis) => most[axis] > 0);
  const taken = (axis: Axis): Term[] =>
    steps.filter((step) => step[axis] > 0).map((step) => [step[axis], names.get(step.measureId) ?? '']);
  const claimed = (axis: Axis, lastCounts: number | null): Term[] =>
    drops.flatMap((drop, nth): Term[] => {
      const steps = lastCounts !== null && drop[axis] === most[axis] ? lastCounts : drop[axis];
      return steps === 0 ? [] : [[-steps, dropVariable(at, nth)]];
    });
  const one = `${sum(drops.map((_, nth) => [1, dropVariable(at, nth)]))} = 1`;
  return [
    one,
    ...axes.map((axis) => `${sum([...taken(axis), ...claimed(axis, null)])} >= 0`),
    ...axes
      .filter(() => !isMonotone)
      .map((axis) => {
        const all = steps.reduce((total, step) => total + step[axis], 0);
        return `${sum([...taken(axis), ...claimed(axis, all)])} <= 0`;
      }),
  ];
}

function limitRows({ limits, choices }: PlanProgram): string[] {
  const row = (limit: number | null, cost: (choice: Choice) => number): string[] => {
    const terms = choices.flatMap((choice, at): Term[] =>
      cost(choice) > 0 ? [[cost(choice), choiceVariable(at)]] : [],
    );
    return limit === null || terms.length === 0 ? [] : [`${sum(terms)} <= ${limit}`];
  };
  return [...row(limits.once, ({ once }) => once), ...row(limits.perYear, ({ perYear }) => perYear)];
}

/**
 * The program in the LP format of solvers: as many points as the limits allow, or the least cost (once, and of the first
 * year) of so many points.
 */
export function linearForm(program: PlanProgram, { leastPoints, without }: Aim): string {
  const { choices, levers } = program;
  const names = new Map(choices.map(({ id }, at) => [id, choiceVariable(at)]));
  const points = levers.flatMap(({ drops }, at) =>
    drops.flatMap(({ places }, nth): Term[] => (places === 0 ? [] : [[places, dropVariable(at, nth)]])),
  );
  const costs = choices.map(({ once, perYear }, at): Term => [once + perYear, choiceVariable(at)]);
  const needs = choices.flatMap((choice, at) =>
    choice.needs.map(
      (need) =>
        `${sum([
          [1, names.get(need) ?? ''],
          [-1, choiceVariable(at)],
        ])} >= 0`,
    ),
  );
  const tried = without.map((set) => `${sum(set.map((id): Term => [1, names.get(id) ?? '']))} <= ${set.length - 1}`);
  const rows = [
    ...levers.flatMap((lever, at) => leverRows(lever, at, names)),
    ...limitRows(program),
    ...needs,
    ...tried,
    ...(leastPoints === null ? [] : [`${sum(points)} >= ${leastPoints}`]),
  ];
  const binaries = [
    ...names.values(),
    ...levers.flatMap(({ drops }, at) => drops.map((_, nth) => dropVariable(at, nth))),
  ];
  const goal = leastPoints === null ? `Maximize\n goal: ${sum(points)}` : `Minimize\n goal: ${sum(costs)}`;
  const constraints = rows.map((row, at) => ` c${at}: ${row}`).join('\n');
  return `${goal}\nSubject To\n${constraints}\nBinary\n ${binaries.join('\n ')}\nEnd\n`;
}
