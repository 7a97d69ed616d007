import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { minorDigits, toMinor } from './money.ts';
import {
  isInQuarter,
  monthOf,
  MONTHS_PER_QUARTER,
  MONTHS_PER_YEAR,
  quartersOf,
  yearOf,
  type Quarter,
} from './quarter.ts';
import { plannedMeasures } from './schedule.ts';
import { sumOf } from './sum.ts';

/** What one department spends: per quarter, without a day, and in all. Amounts are in the smallest unit of the currency. */
export type BudgetLine = {
  /** Empty for measures of no department. */
  readonly department: string;
  readonly quarters: readonly number[];
  /** Costs once of measures with neither a due day nor a start. */
  readonly undated: number;
  readonly total: number;
};

/** What the plan costs over some years. */
export type Budget = {
  /** Digits after the point of the currency. */
  readonly digits: number;
  readonly quarters: readonly Quarter[];
  readonly years: readonly number[];
  /** By department, in the order of their names. */
  readonly lines: readonly BudgetLine[];
  readonly sum: BudgetLine;
};

/** The first and the last year of a budget. */
export type BudgetSpan = { readonly from: number; readonly to: number };

/** The day on which a measure is paid and from which it runs: its due day, else its start. */
function payDay({ due, start }: Countermeasure): string | null {
  return due ?? start;
}

/** A budget has so many years at most, up to the last: a slip in a year must not make thousands of them. */
const MOST_YEARS = 60;

/** The years in which the measures of a plan are paid, and one year of running after them; null where none has a day. */
export function budgetSpan(model: Model): BudgetSpan | null {
  const years = plannedMeasures(model).flatMap((measure) => {
    const day = payDay(measure);
    return day === null ? [] : [yearOf(day)];
  });
  if (years.length === 0) return null;
  const first = years.reduce((a, b) => Math.min(a, b));
  const to = years.reduce((a, b) => Math.max(a, b)) + 1;
  return { from: Math.max(first, to - MOST_YEARS + 1), to };
}

/**
 * What running costs so many months of a year, each a twelfth; what does not go into twelve equal parts is spread so that
 * twelve months cost a year exactly.
 */
function running(perYear: number, months: number): number {
  return Math.floor((perYear * Math.max(0, months)) / MONTHS_PER_YEAR);
}

/**
 * What a measure costs in a quarter: the cost once in the quarter of its pay day, the cost per year from the month after
 * that one on.
 */
function costIn(quarter: Quarter, day: string, once: number, perYear: number): number {
  const month = monthOf(day);
  const months = quarter.firstMonth - month - 1;
  const run = running(perYear, months + MONTHS_PER_QUARTER) - running(perYear, months);
  return run + (isInQuarter(month, quarter) ? once : 0);
}

function lineOf(
  department: string,
  measures: readonly Countermeasure[],
  quarters: readonly Quarter[],
  digits: number,
): BudgetLine {
  const amounts = quarters.map(() => 0);
  let undated = 0;
  for (const measure of measures) {
    const [once, perYear] = [toMinor(measure.cost.once, digits), toMinor(measure.cost.perYear, digits)];
    const day = payDay(measure);
    if (day === null) undated += once;
    else quarters.forEach((quarter, at) => (amounts[at] = (amounts[at] ?? 0) + costIn(quarter, day, once, perYear)));
  }
  return { department, quarters: amounts, undated, total: sumOf(amounts) + undated };
}

/**
 * The budget of the plan by quarter and department (ZCR 5.8): exact to the smallest unit of the plant's currency. Measures
 * that existed before and rejected ones cost nothing here. What falls outside the span is not in it.
 */
export function budgetOf(model: Model, { from, to }: BudgetSpan): Budget {
  const digits = minorDigits(sucOf(model).currency);
  const quarters = quartersOf(from, to);
  const byDepartment = [...Map.groupBy(plannedMeasures(model), ({ department }) => department.trim())];
  const lines = byDepartment
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, measures]) => lineOf(department, measures, quarters, digits));
  const amounts = quarters.map((_, at) => sumOf(lines.map((line) => line.quarters[at] ?? 0)));
  const undated = sumOf(lines.map((line) => line.undated));
  return {
    digits,
    quarters,
    years: [...new Set(quarters.map(({ year }) => year))],
    lines,
    sum: { department: '', quarters: amounts, undated, total: sumOf(amounts) + undated },
  };
}

/** What a line spends in a year. */
export function inYear({ quarters }: Budget, line: BudgetLine, year: number): number {
  return sumOf(line.quarters.filter((_, at) => quarters[at]?.year === year));
}
