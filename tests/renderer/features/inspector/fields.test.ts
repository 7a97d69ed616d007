import { checkValue, problemOfIssue } from '#renderer/state/field-problem.ts';
import type { Control, FieldRow } from '#renderer/features/inspector/fields/field-row.ts';
import { fieldTables, hasForm, type FormKind } from '#renderer/features/inspector/fields/field-tables.ts';
import { recordTables } from '#renderer/features/inspector/fields/record-tables.ts';
import { withEntry } from '#renderer/features/inspector/controls/LevelControls.tsx';
import { commonValue, fieldsWith, valueAt } from '#renderer/features/inspector/form-values.ts';
import { formOf, inForm, withRangeEnd } from '#renderer/features/inspector/stated-level.ts';
import en from '#catalog/locales/en/inspector.json' with { type: 'json' };
import fieldTexts from '#catalog/locales/en/field.json' with { type: 'json' };
import { entitySchemas } from '#shared/model/model.ts';
import { sections } from '#renderer/features/suc/sections.ts';
import { expect, test } from 'vitest';
import * as z from 'zod';

const kinds = Object.keys(fieldTables) as FormKind[];
/**
 * Fields that are not typed in: ids, the conduit that a channel is listed under, the pattern behind a scenario, a note's
 * diagram; and what is stated elsewhere: what an assumption does to a scenario on the screen of assumptions, the currency
 * in the budget, cover and logo with the reports, files beside a measure.
 */
const withoutRow = new Set([
  'id',
  'channel.conduitId',
  'asset.conduitId',
  'scenario.patternId',
  'scenario.assumptionEffects',
  'note.diagramId',
  'suc.currency',
  'suc.paper',
  'countermeasure.attachmentIds',
]);
const texts = en as unknown as Record<string, Record<string, Record<string, string>>>;

test.each(kinds)('every field of %s has a row', (kind) => {
  const rows = new Set<string>(fieldTables[kind].map(({ field }) => field));
  // The inspector has only who the SUC is; its own screen asks for all of it.
  if (kind === 'suc')
    for (const { fields = [], list } of sections)
      [...fields.map(({ field }) => field), list ?? ''].forEach((field) => rows.add(field));
  const missing = Object.keys(entitySchemas[kind].shape).filter(
    (field) => !rows.has(field) && !withoutRow.has(field) && !withoutRow.has(`${kind}.${field}`),
  );
  expect(missing).toEqual([]);
});

function missingTexts(name: string, rows: readonly FieldRow[]): string[] {
  const labels = rows.map(({ field, part }) => (part === undefined ? field : `${field}_${part}`));
  const words = rows.flatMap(({ control }) => missingChoices(control));
  const groups = rows.map(({ group }) => group).filter((group) => group !== 'general' && !texts['group']?.[group]);
  return [...labels.filter((label) => !texts['field']?.[name]?.[label]), ...words, ...groups];
}
function missingChoices(control: Control): string[] {
  if (control.type !== 'choice') return [];
  return control.values.filter((value) => !texts['choice']?.[control.texts]?.[value.replace('.', '_')]);
}

test.each(kinds)('every row of %s has its words', (kind) => {
  expect(missingTexts(kind, fieldTables[kind])).toEqual([]);
});

test.each(Object.entries(recordTables))(
  'every row of a %s has its words, and a new one fits its schema',
  (name, table) => {
    expect(missingTexts(name, table.fields)).toEqual([]);
    expect(table.schema.partial().safeParse(table.idPrefix === null ? {} : { id: 'x' }).success).toBe(true);
  },
);

test('the risk policy has screens of its own', () => {
  expect([hasForm('policy'), hasForm('zone')]).toEqual([false, true]);
});

test.each([
  ['a name that is missing', entitySchemas.suc.shape.name, '', 'required'],
  ['a name that is too long', entitySchemas.zone.shape.name, 'x'.repeat(501), 'tooLong'],
  ['a port that is too high', entitySchemas.channel.shape.port, 65_536, 'tooLarge'],
  ['a port that is no whole number', entitySchemas.channel.shape.port, 1.5, 'notWhole'],
  ['a count of none', entitySchemas.asset.shape.count, 0, 'tooLow'],
  ['a count that is cleared', entitySchemas.asset.shape.count, null, 'notNumber'],
  ['a day that is none', entitySchemas.asset.shape.endOfSupport, '2027-02-30', 'notDay'],
  ['a kind that is unknown', entitySchemas.zone.shape.kind, 'castle', 'notAllowed'],
])('%s has a sentence', (_name, schema, value, key) => {
  expect(checkValue(schema, value)?.key).toBe(key);
  expect(Object.keys(fieldTexts)).toContain(key);
});

test('a value that fits has no problem, an issue without a sentence of its own a general one', () => {
  expect(checkValue(entitySchemas.channel.shape.port, null)).toBeNull();
  const issue = z.never().safeParse(1).error?.issues[0];
  expect(issue && problemOfIssue({ ...issue, code: 'custom' } as never).key).toBe('notAllowed');
});

test('a part of a field is read and set, and a record of nothing becomes nothing', () => {
  const row: FieldRow = {
    field: 'residual',
    part: 'likelihood',
    whenNull: { likelihood: null, consequence: null },
    control: { type: 'line' },
    group: 'x',
  };
  expect(valueAt({ residual: null }, row)).toBeNull();
  expect(fieldsWith({ residual: null }, row, '2')).toEqual({ residual: { likelihood: '2', consequence: null } });
  expect(fieldsWith({ residual: { likelihood: '2', consequence: null } }, row, null)).toEqual({ residual: null });
});

test('entities that differ show that they do', () => {
  const row: FieldRow = { field: 'owner', control: { type: 'line' }, group: 'x' };
  expect(commonValue([{ owner: 'a' }, { owner: 'a' }], row)).toEqual({ value: 'a', isMixed: false });
  expect(commonValue([{ owner: 'a' }, { owner: 'b' }], row)).toEqual({ value: 'a', isMixed: true });
});

test('a rating that is taken back leaves no trace', () => {
  expect(withEntry({ safety: '3', fire: '1' }, 'safety', '')).toEqual({ fire: '1' });
  expect(withEntry({}, 'safety', '2')).toEqual({ safety: '2' });
});

test('an SL keeps its height when it is stated in another way', () => {
  const vector = { vector: [3, 3, 3, 1, 3, 2, 3], rationale: 'why' } as const;
  expect(formOf(inForm({ ...vector, vector: [...vector.vector] }, 'level', null))).toBe('level');
  expect(inForm({ ...vector, vector: [...vector.vector] }, 'level', null)).toEqual({ level: 3, rationale: 'why' });
  expect(inForm({ ...vector, vector: [...vector.vector] }, 'range', null)).toEqual({ range: [1, 3], rationale: 'why' });
  expect(inForm({ level: 2, rationale: '' }, 'vector', null)).toEqual({ vector: [2, 2, 2, 2, 2, 2, 2], rationale: '' });
  expect(inForm({ level: 2, rationale: '' }, 'none', null)).toBeNull();
  expect(withRangeEnd([1, 2], 'low', 3)).toEqual([3, 3]);
  expect(withRangeEnd([1, 2], 'high', 0)).toEqual([0, 0]);
});
