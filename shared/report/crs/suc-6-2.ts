import type { Block, Column } from '#shared/report/report-document.ts';
import { column, name, table, words } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';
import { subjectName } from './named.ts';
import { written } from './words.ts';

const accessColumns: readonly Column[] = [
  column('id', 'id', 8, 'crs:column.id'),
  column('name', 'text', 18, 'crs:column.name'),
  column('zone', 'text', 16, 'crs:column.leadsTo'),
  column('description', 'text', 24, 'crs:column.description'),
];
const functionColumns: readonly Column[] = [
  column('id', 'id', 8, 'crs:column.id'),
  column('name', 'text', 20, 'crs:column.name'),
  column('description', 'text', 38, 'crs:column.description'),
];

/** What the SUC is: name, purpose, border, ways in, essential functions (ZCR 6.2). */
export function buildSuc(context: CrsContext): readonly Block[] {
  const { suc, model } = context;
  return [
    written(context, 'name'),
    written(context, 'site'),
    written(context, 'owner'),
    written(context, 'purpose'),
    written(context, 'perimeter'),
    table(
      {
        id: 'accessPoints',
        columns: accessColumns,
        title: 'inspector:field.suc.accessPoints',
        whenEmpty: 'crs:none.accessPoints',
      },
      suc.accessPoints,
      ({ id }) => id,
      ({ id, name: called, zoneId, description }) => [
        name(id),
        words(called),
        zoneId === null ? null : subjectName(model, { kind: 'zone', id: zoneId }),
        words(description),
      ],
    ),
    table(
      {
        id: 'functions',
        columns: functionColumns,
        title: 'inspector:field.suc.essentialFunctions',
        whenEmpty: 'crs:none.functions',
      },
      suc.essentialFunctions,
      ({ id }) => id,
      ({ id, name: called, description }) => [name(id), words(called), words(description)],
    ),
  ];
}
