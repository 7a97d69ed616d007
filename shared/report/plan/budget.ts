import { budgetOf, budgetSpan, inYear, type Budget, type BudgetLine } from '#shared/plan/budget.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import type { Block, Column, Row, Said } from '#shared/report/report-document.ts';
import { name, text, words } from '#shared/report/say.ts';
import { fromMinor, inCurrency } from './costs.ts';

const quarterOf = [1, 2, 3, 4];

function columns(): readonly Column[] {
  return [
    { id: 'year', type: 'id', share: 6, title: text('reports:plan.year') },
    { id: 'department', type: 'text', share: 16, title: text('reports:plan.byDepartment') },
    ...quarterOf.map((quarter): Column => ({
      id: `q${quarter}`,
      type: 'number',
      share: 9,
      title: name(`Q${quarter}`),
    })),
    { id: 'sum', type: 'number', share: 10, title: text('reports:plan.yearSum') },
  ];
}

function yearRow(context: CrsContext, budget: Budget, line: BudgetLine, year: number, title: Said): Row {
  const amounts = line.quarters.filter((_, at) => budget.quarters[at]?.year === year);
  return {
    key: `${year} ${line === budget.sum ? 'sum' : `department ${line.department}`}`,
    cells: [
      name(String(year)),
      title,
      ...amounts.map((amount) => fromMinor(context, amount)),
      fromMinor(context, inYear(budget, line, year)),
    ],
  };
}

/** What the plan costs by quarter, year and department; costs once without a day stand apart. */
export function buildBudget(context: CrsContext): readonly Block[] {
  const span = budgetSpan(context.model);
  const budget = span && budgetOf(context.model, span);
  const titleOf = ({ department }: BudgetLine): Said => words(department) ?? text('reports:plan.noDepartment');
  const rows = (budget?.years ?? []).flatMap((year) =>
    budget
      ? [
          ...budget.lines.map((line) => yearRow(context, budget, line, year, titleOf(line))),
          yearRow(context, budget, budget.sum, year, text('reports:plan.allDepartments')),
        ]
      : [],
  );
  return [
    { block: 'paragraph', text: text('reports:plan.budgetWhat') },
    {
      block: 'table',
      id: 'budget',
      title: inCurrency(context, 'reports:plan.budget'),
      columns: columns(),
      rows,
      whenEmpty: text('reports:plan.noBudget'),
    },
    ...(budget
      ? [
          {
            block: 'facts',
            facts: [
              { label: text('reports:plan.undated'), value: fromMinor(context, budget.sum.undated) },
              { label: inCurrency(context, 'reports:plan.spanSum'), value: fromMinor(context, budget.sum.total) },
            ],
          } as const,
        ]
      : []),
  ];
}
