import { facetValues, passes, withKey } from '#renderer/features/register/facets.ts';
import {
  groupLabel,
  grouped,
  groupOfRow,
  linesOf,
  withAdded,
  worstLevels,
  type RowGroup,
} from '#renderer/features/register/grouping.ts';
import { categoriesShown, registerColumns } from '#renderer/features/register/columns.ts';
import { registerContext } from '#renderer/features/register/register-context.ts';
import { arrangedIds } from '#renderer/features/register/rows.ts';
import { assess } from '#shared/engine/assess.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { registerGroupings } from '#shared/ipc/settings.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const plantFile = new URL('../../../golden/water-plant.iecmodel.json', import.meta.url);

function theRegister() {
  const reading = parseExchange(JSON.parse(readFileSync(plantFile, 'utf8')), defaultPolicy(theCatalog(), 'en'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const { model } = reading.value;
  const assessment = assess(model, theCatalog());
  const context = registerContext(model, assessment, theCatalog(), { locale: 'en', word: (key) => key });
  return {
    context,
    columns: registerColumns(context.policy, categoriesShown(context.policy, model.scenario.values())),
  };
}
const { context, columns } = theRegister();
const ids = [...context.model.scenario.keys()];
const labels = (groups: readonly RowGroup[], by: (typeof registerGroupings)[number]) =>
  groups.map(({ key, ids: members }) => `${groupLabel(by, key, context)} ${members.length}`);

test('risk levels stand worst first, and their counts are those of the plant', () => {
  expect(labels(grouped(ids, 'risk', context), 'risk')).toEqual(['Critical 5', 'High 6', 'Medium 3']);
});

test('a scenario about an asset stands in the zone of the asset', () => {
  const about = (subject: { kind: 'asset' | 'zone'; id: string } | { kind: 'suc' }) => {
    const scenario = { ...context.model.scenario.get('R-01')!, subject };
    const asset = new Map([['A1', assetSchema.parse({ id: 'A1', zoneId: 'Z2' })]]);
    const model = { ...context.model, asset, scenario: new Map([['R-01', scenario]]) };
    return grouped(['R-01'], 'zone', { ...context, model })[0]?.key;
  };
  expect(about({ kind: 'asset', id: 'A1' })).toBe('zone:Z2');
  expect(about({ kind: 'zone', id: 'Z1' })).toBe('zone:Z1');
  expect(about({ kind: 'suc' })).toBe('suc');
});

const anOrder = fc.shuffledSubarray(ids, { minLength: 0 });

test.each(registerGroupings)('by %s, every row stands in exactly one group, in the order that it had', (by) => {
  fc.assert(
    fc.property(anOrder, (rows) => {
      const groups = grouped(rows, by, context);
      expect(groups.flatMap((group) => group.ids).toSorted()).toEqual(rows.toSorted());
      expect(groups.every(({ ids: members }) => members.length > 0)).toBe(true);
      for (const { ids: members } of groups) expect(rows.filter((id) => members.includes(id))).toEqual(members);
      expect(new Set(groups.map(({ headId }) => headId)).size).toBe(groups.length);
    }),
  );
});

test.each(registerGroupings)('by %s, the groups stand in one order whatever the order of the rows', (by) => {
  const whole = grouped(ids, by, context).map(({ key }) => key);
  fc.assert(
    fc.property(anOrder, (rows) => {
      const keys = grouped(rows, by, context).map(({ key }) => key);
      expect(keys).toEqual(whole.filter((key) => keys.includes(key)));
    }),
  );
});

test.each(registerGroupings)('by %s, lines are the heads and the rows of open groups', (by) => {
  const groups = grouped(ids, by, context);
  const heads = groups.map(({ headId }) => headId ?? '');
  fc.assert(
    fc.property(fc.subarray(heads), (folded) => {
      const lines = linesOf(groups, new Set(folded));
      expect(lines.filter((line) => heads.includes(line))).toEqual(heads);
      const open = groups.filter(({ headId }) => !folded.includes(headId ?? ''));
      expect(lines.filter((line) => !heads.includes(line))).toEqual(open.flatMap((group) => group.ids));
    }),
  );
});

test.each([null, ...registerGroupings])('by %s, rows added later leave the others where they are', (by) => {
  fc.assert(
    fc.property(anOrder, fc.nat(), (rows, at) => {
      const cut = rows.length === 0 ? 0 : at % rows.length;
      const [first, later] = [rows.slice(0, cut), rows.slice(cut)];
      const groups = withAdded(grouped(first, by, context), later, by, context);
      const kept = groups.flatMap((group) => group.ids).filter((id) => first.includes(id));
      expect(kept).toEqual(grouped(first, by, context).flatMap((group) => group.ids));
      expect(groups.flatMap((group) => group.ids).toSorted()).toEqual(rows.toSorted());
      expect(groups.map(({ key }) => key).toSorted()).toEqual(
        grouped(by === null && rows.length === 0 ? [] : rows, by, context)
          .map(({ key }) => key)
          .toSorted(),
      );
    }),
  );
});

test('a head shows the worst risk of its group', () => {
  const groups = grouped(ids, 'zone', context);
  const worst = worstLevels(groupOfRow(groups), context.results.all, 'zone', context);
  const order = context.policy.riskLevels.map(({ id }) => id);
  for (const { headId, ids: members } of groups) {
    const levels = members.map((id) => order.indexOf(context.results.get(id)?.unmitigated.riskLevel ?? ''));
    expect(worst.get(headId ?? '')).toBe(order[Math.max(...levels)]);
  }
});

test('each value of a column gives the rows that it counts, and all values give all rows', () => {
  const view = { sort: null, text: '', risk: null };
  for (const { id: columnId, facet } of columns) {
    if (!facet) continue;
    const values = facetValues(facet, context);
    for (const { key, count } of values)
      expect(arrangedIds(columns, context, { ...view, filters: [{ columnId, keys: [key] }] })).toHaveLength(count);
    const keys = values.map(({ key }) => key);
    expect(arrangedIds(columns, context, { ...view, filters: [{ columnId, keys }] })).toEqual(ids);
  }
});

test('columns narrow the rows down together; one that is not there narrows nothing', () => {
  const both = passes(
    [
      { columnId: 'likelihood', keys: ['4', '5'] },
      { columnId: 'risk.unmitigated', keys: ['critical'] },
    ],
    columns,
    context,
  );
  const shown = [...context.model.scenario.values()].filter(both);
  expect(shown.map(({ likelihood }) => likelihood)).toEqual(['4', '4', '4', '4', '4']);
  expect(passes([{ columnId: 'gone', keys: ['x'] }], columns, context)(shown[0]!)).toBe(true);
});

test('ticking and clearing a value leaves the filters of other columns alone', () => {
  const one = withKey([], 'treat', 'treat', true);
  const two = withKey(one, 'treatment', '', true);
  expect(two).toEqual([
    { columnId: 'treat', keys: ['treat'] },
    { columnId: 'treatment', keys: [''] },
  ]);
  expect(withKey(two, 'treatment', '', false)).toEqual(one);
  expect(withKey(withKey(one, 'treat', 'tolerable', true), 'treat', 'treat', false)).toEqual([
    { columnId: 'treat', keys: ['tolerable'] },
  ]);
});
