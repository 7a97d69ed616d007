import { sortedById } from '#shared/engine/order.ts';
import type { Block, Column } from '#shared/report/report-document.ts';
import { column, name, table, text, words } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';
import { written } from './words.ts';

const assumptionColumns: readonly Column[] = [
  column('id', 'id', 7, 'crs:column.id'),
  column('statement', 'text', 28, 'inspector:field.assumption.statement'),
  column('state', 'text', 8, 'inspector:field.assumption.state'),
  column('owner', 'text', 10, 'inspector:field.assumption.owner'),
  column('ifFalse', 'text', 20, 'inspector:field.assumption.ifFalse'),
];

/** The surroundings that are taken for granted, and the assumptions (ZCR 6.5). */
export function buildOperatingEnvironment(context: CrsContext): readonly Block[] {
  if (context.whole) return [written(context, 'operatingEnvironment')];
  return [
    written(context, 'operatingEnvironment'),
    table(
      {
        id: 'assumptions',
        columns: assumptionColumns,
        title: 'crs:assumptions.title',
        whenEmpty: 'crs:none.assumptions',
      },
      sortedById(context.model.assumption.values()),
      ({ id }) => id,
      ({ id, statement, state, owner, ifFalse }) => [
        name(id),
        words(statement),
        text(`inspector:choice.assumptionState.${state}`),
        words(owner),
        words(ifFalse),
      ],
    ),
  ];
}

const sourceColumns: readonly Column[] = [
  column('id', 'id', 7, 'crs:column.id'),
  column('name', 'text', 16, 'inspector:field.threatSource.name'),
  column('sl', 'number', 6, 'inspector:field.threatSource.sl'),
  column('means', 'text', 12, 'inspector:field.threatSource.means'),
  column('resources', 'text', 12, 'inspector:field.threatSource.resources'),
  column('skills', 'text', 12, 'inspector:field.threatSource.skills'),
  column('motivation', 'text', 12, 'inspector:field.threatSource.motivation'),
];

/** What threatens the SUC, and where that is known from (ZCR 6.6). */
export function buildThreatEnvironment(context: CrsContext): readonly Block[] {
  return [
    written(context, 'threatEnvironment'),
    table(
      { id: 'threatSources', columns: sourceColumns, title: 'crs:sources.title', whenEmpty: 'crs:none.sources' },
      sortedById(context.model.threatSource.values()),
      ({ id }) => id,
      ({ id, name: called, sl, means, resources, skills, motivation }) => [
        name(id),
        words(called),
        sl === null ? null : { say: 'number', value: sl },
        words(means),
        words(resources),
        words(skills),
        words(motivation),
      ],
    ),
  ];
}

/** The policies of the organization that the SUC must support (ZCR 6.7). */
export function buildPolicies(context: CrsContext): readonly Block[] {
  return [written(context, 'policies')];
}

/** Law and regulation that apply (ZCR 6.9). */
export function buildRegulations(context: CrsContext): readonly Block[] {
  return [written(context, 'regulations')];
}
