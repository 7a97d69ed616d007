import { cellAt, indexPolicy } from '#shared/engine/policy-index.ts';
import type { Block, Column, Table } from '#shared/report/report-document.ts';
import { column, count, list, moment, name, table, text, words, yes } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';
import { risk } from './named.ts';

const levelColumns: readonly Column[] = [
  column('level', 'risk', 12, 'crs:column.riskLevel'),
  column('tolerable', 'yes', 7, 'policy:column.tolerable'),
  column('authority', 'text', 14, 'policy:column.authority'),
  column('responseTime', 'text', 12, 'policy:column.responseTime'),
  column('unmitigated', 'number', 8, 'register:column.unmitigated'),
  column('residual', 'number', 8, 'register:column.residual'),
  column('projected', 'number', 8, 'register:column.projected'),
];

/** The risk levels, and how many scenarios stand at each before, now and after the plan. */
export function levelsTable(context: CrsContext): Table {
  const { unmitigated, residual, projected } = context.assessment.summary;
  return table(
    { id: 'riskLevels', columns: levelColumns, title: 'policy:riskLevels', whenEmpty: 'crs:none.riskLevels' },
    context.policy.riskLevels,
    ({ id }) => id,
    ({ id, tolerable, authority, responseTime }) => [
      risk(context, id),
      yes(tolerable),
      words(authority),
      words(responseTime),
      count(unmitigated[id] ?? 0),
      count(residual[id] ?? 0),
      count(projected[id] ?? 0),
    ],
  );
}

/** The matrix as it is read: likelihood down from the highest, consequence to the right. */
function matrixTable(context: CrsContext): Table {
  const { policy } = context;
  const index = indexPolicy(policy);
  const rows = policy.likelihoodLevels.map((level, place) => ({ level, place })).reverse();
  return {
    block: 'table',
    id: 'matrix',
    title: text('policy:matrix'),
    columns: [
      column('likelihood', 'text', 10, 'crs:column.likelihood'),
      ...policy.consequenceLevels.map((level, place): Column => ({
        id: `consequence-${place}`,
        type: 'risk',
        share: 8,
        title: name(level.name || level.id),
      })),
    ],
    rows: rows.map(({ level, place }) => ({
      key: level.id,
      cells: [
        name(level.name || level.id),
        ...policy.consequenceLevels.map((_, at) => risk(context, cellAt(index, place, at).risk.riskLevel)),
      ],
    })),
    whenEmpty: text('crs:none.riskLevels'),
  };
}

const overrideColumns: readonly Column[] = [
  column('category', 'text', 14, 'policy:column.category'),
  column('level', 'text', 14, 'policy:column.consequenceAtLeast'),
  column('rationale', 'text', 30, 'policy:column.rationale'),
];

function overridesTable({ policy }: CrsContext): Table {
  const called = (rows: readonly { id: string; name: string }[], id: string) =>
    name(rows.find((row) => row.id === id)?.name || id);
  return table(
    { id: 'overrides', columns: overrideColumns, title: 'policy:overrides', whenEmpty: 'crs:none.overrides' },
    policy.overrides,
    ({ id }) => id,
    ({ category, consequenceAtLeast, rationale }) => [
      category === null ? text('policy:anyCategory') : called(policy.consequenceCategories, category),
      called(policy.consequenceLevels, consequenceAtLeast),
      words(rationale),
    ],
  );
}

/** Which risk is tolerable, who may accept the rest, and how many scenarios stand where (ZCR 6.8). */
export function buildTolerableRisk(context: CrsContext): readonly Block[] {
  const { lock, slTarget } = context.policy;
  return [
    {
      block: 'facts',
      facts: [
        { label: text('crs:front.criteria'), value: lock && list([words(lock.lockedBy), moment(lock.lockedAt)]) },
        {
          label: text('crs:method'),
          value: slTarget?.method ? text(`inspector:choice.slMethod.${slTarget.method}`) : null,
        },
      ],
    },
    levelsTable(context),
    matrixTable(context),
    overridesTable(context),
  ];
}
