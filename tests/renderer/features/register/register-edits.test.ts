import { categoriesShown, registerColumns } from '#renderer/features/register/columns.ts';
import { writeBlock } from '#renderer/features/register/edits.ts';
import { registerContext } from '#renderer/features/register/register-context.ts';
import { addedIds, arrangedIds, keptIds } from '#renderer/features/register/rows.ts';
import { cellCounter, cellKey, levelCounter } from '#renderer/features/register/risk-counts.ts';
import { assess } from '#shared/engine/assess.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { runCommand } from '#shared/commands/command.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import type { Model } from '#shared/model/model.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const plantFile = new URL('../../../golden/water-plant.iecmodel.json', import.meta.url);

function thePlant(): Model {
  const reading = parseExchange(JSON.parse(readFileSync(plantFile, 'utf8')), defaultPolicy(theCatalog(), 'en'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.model;
}
function registerOf(model: Model) {
  const assessment = assess(model, theCatalog());
  const context = registerContext(model, assessment, theCatalog(), { locale: 'en', word: (key) => key });
  const columns = registerColumns(context.policy, categoriesShown(context.policy, model.scenario.values()));
  return { context, columns, rowIds: [...model.scenario.keys()] };
}
const plant = thePlant();
const register = registerOf(plant);
const columnAt = (id: string) => register.columns.findIndex((column) => column.id === id);

/** Writes a block and gives the plant after it. */
function written(row: number, column: string, cells: readonly (readonly string[])[]): Model {
  const command = writeBlock(register.context, { ...register, from: { row, column: columnAt(column) }, cells });
  if (!command.ok) throw new Error(JSON.stringify(command.error.problem));
  const outcome = runCommand(plant, command.value);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

test('a block is read cell by cell into its rows', () => {
  const after = written(0, 'likelihood', [
    ['1 Rare', 'Severe'],
    ['', ''],
  ]);
  expect(after.scenario.get('R-01')).toMatchObject({ likelihood: '1', consequence: '5' });
  expect(after.scenario.get('R-02')).toMatchObject({ likelihood: null, consequence: null });
  expect(after.scenario.get('R-03')).toBe(plant.scenario.get('R-03'));
});

test('computed columns are passed over, and rows below the last become scenarios', () => {
  const rows = [
    ['R-99', 'Own id', 'Site Operations'],
    ['', 'Next id', ''],
  ];
  const after = written(register.rowIds.length, 'id', rows);
  expect(after.scenario.get('R-99')).toMatchObject({ name: 'Own id', subject: { kind: 'zone', id: 'Z3' } });
  expect([...after.scenario.values()].at(-1)).toMatchObject({ name: 'Next id', subject: { kind: 'suc' } });
  expect(after.scenario.size).toBe(plant.scenario.size + 2);
  expect(written(0, 'risk.unmitigated', [['Low 1']]).scenario).toEqual(plant.scenario);
});

test('one cell that does not fit refuses the block and is named', () => {
  const cells = [['1'], ['banana']];
  const refused = writeBlock(register.context, {
    ...register,
    from: { row: 0, column: columnAt('likelihood') },
    cells,
  });
  expect(refused).toMatchObject({ ok: false, error: { rowId: 'R-02', text: 'banana', problem: { key: 'notLevel' } } });
});

test('all texts of all rows, written back, change nothing', () => {
  const cells = register.rowIds.map((id) =>
    register.columns.map((column) => column.text(plant.scenario.get(id)!, register.context)),
  );
  expect(written(0, 'id', cells).scenario).toEqual(plant.scenario);
});

test('rows are sorted by what a column means, unknown last either way', () => {
  const view = { text: '', risk: null, filters: [] };
  const unrated = written(0, 'likelihood', [['']]);
  const { columns, context } = registerOf(unrated);
  const by = (columnId: string, isDescending: boolean) =>
    arrangedIds(columns, context, { ...view, sort: { columnId, isDescending } });
  expect(by('risk.unmitigated', true).at(-1)).toBe('R-01');
  expect(by('risk.unmitigated', false).at(-1)).toBe('R-01');
  expect(by('risk.unmitigated', false)[0]).toBe('R-09');
  expect(by('id', true)[0]).toBe('R-14');
});

test('rows are narrowed down by words and by where their risk stands', () => {
  const { columns, context } = register;
  const shown = (text: string, risk: Parameters<typeof arrangedIds>[2]['risk']) =>
    arrangedIds(columns, context, { sort: null, text, risk, filters: [] });
  expect(shown('chlorine', null)).toEqual(['R-04', 'R-14']);
  expect(shown('', { stage: 'unmitigated', likelihood: '3', consequence: '5' })).toEqual(['R-04']);
  expect(shown('', { stage: 'unmitigated', riskLevel: null })).toEqual([]);
  expect(shown('nowhere', null)).toEqual([]);
});

test('an edit leaves the order alone; what went is gone, and what came is known', () => {
  const shown = ['R-02', 'R-01'];
  const before = new Map([...plant.scenario].slice(0, 2));
  const after = new Map([...plant.scenario].slice(1, 3));
  expect(keptIds(shown, before)).toBe(shown);
  expect(keptIds(shown, after)).toEqual(['R-02']);
  expect(addedIds(before, after)).toEqual(['R-03']);
  expect(addedIds(before, before)).toEqual([]);
});

test('scenarios are counted by cell and by risk level, and an edit moves the counts', () => {
  const byCell = cellCounter('unmitigated');
  const byLevel = levelCounter('unmitigated');
  const { all } = register.context.results;
  expect(byCell(all).get(cellKey('4', '4'))).toBe(5);
  expect(Object.fromEntries(byLevel(all))).toEqual({ critical: 5, high: 6, medium: 3 });
  const after = registerOf(written(0, 'likelihood', [[''], ['5']])).context.results.all;
  const mixed = after.map((result, at) => (at < 2 ? result : all[at]!));
  for (const results of [mixed, all, after.slice(1), after]) {
    expect(byCell(results)).toEqual(cellCounter('unmitigated')(results));
    expect(byLevel(results)).toEqual(levelCounter('unmitigated')(results));
  }
});

test('a row is filled down whole, with the consequence that follows from its categories', () => {
  const byCategory = registerColumns(register.context.policy, true);
  const from = { row: 1, column: byCategory.findIndex(({ id }) => id === 'likelihood') };
  const fill = (overall: string) =>
    writeBlock(register.context, { ...register, columns: byCategory, from, cells: [['4', '3', overall]] });
  const filled = fill('3 Moderate');
  const outcome = filled.ok && runCommand(plant, filled.value);
  if (!outcome || !outcome.ok) throw new Error('refused');
  expect(outcome.value.model.scenario.get('R-02')).toMatchObject({ likelihood: '4', consequences: { overall: '3' } });
  expect(fill('5')).toMatchObject({ ok: false, error: { problem: { key: 'ratedByCategory' } } });
});

test.each(['en', 'ja'] as const)('every column has a title, in %s', (locale) => {
  const path = new URL(`../../../../catalog/locales/${locale}/register.json`, import.meta.url);
  const { column } = JSON.parse(readFileSync(path, 'utf8')) as { column: Record<string, string> };
  for (const { title } of registerColumns(register.context.policy, true))
    if ('key' in title) expect(column).toHaveProperty(title.key.replace('column.', ''));
});
