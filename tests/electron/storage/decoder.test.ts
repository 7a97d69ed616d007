import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '#electron/storage/tables/index.ts';
import { compileCheck, compileTextCollection } from '#electron/storage/value-check.ts';
import { entityKinds, entitySchemas, type EntityKind, type Model } from '#shared/model/model.ts';
import type { ZodType } from 'zod';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { smallPlant } from '#tests/support/small-plant.ts';

const long = (length: number) => 'x'.repeat(length);
/** Values that SQLite may give for a cell, whatever the column should hold. */
const cells: readonly unknown[] = [
  ...[null, '', ' ', 'x', 'Z1', '__proto__', long(200), long(201), long(500), long(501), long(20_000), long(20_001)],
  ...[0, 1, 2, -1, 1.5, 4, 5, 7, 65_536, 1e7, 1e300, Infinity, NaN],
  ...['2026-02-28', '2026-02-30', '2026-2-3', 'control', 'true', 'open', 'zone', 'suc', 'main', 'mitigate'],
  ...['[]', '{}', 'null', '[', '["a"]', '[""]', '[1]', '{"a":"b"}', '{"__proto__":"b"}', '{"a":1}', '{"level":3}'],
  ...['{"level":9}', '[1,1,1,1,1,1,1]', '[1,1,1,1,1,1]', '{"range":[2,1],"rationale":""}', '{"likelihood":"1"}'],
  ...['{"external":"x"}', '{"kind":"table","cells":[["a",null]]}', '{"kind":"product","bands":[]}', '[{"kind":"suc"}]'],
  ...[Buffer.from('x'), undefined],
];
/** What cells and JSON in cells can become. */
const values: readonly unknown[] = [
  ...cells,
  ...[true, false, [], {}, ['a'], [''], [long(201)], Array<string>(1001).fill('a'), { a: 'b' }, { '': 'b' }, { a: 1 }],
  ...[
    { a: '__proto__' },
    JSON.parse('{"__proto__":"b"}') as unknown,
    [1, 1, 1, 1, 1, 1, 1],
    { kind: 'suc' },
    { level: 1 },
  ],
];

const fields = entityKinds.flatMap((kind) =>
  Object.entries<ZodType>(entitySchemas[kind].shape).map(([key, schema]) => ({ name: `${kind}.${key}`, schema })),
);

describe('the check of a field', () => {
  test.each(fields)('of $name accepts what its schema accepts, and nothing else', ({ schema }) => {
    const check = compileCheck(schema);
    const given = values.filter((value) => value !== undefined);
    const accepts = (value: unknown) => schema.safeParse(value).success;
    expect(given.map((value) => check(value))).toEqual(given.map(accepts));
    // A second time, since values that were accepted are remembered.
    expect(given.map((value) => check(value))).toEqual(given.map(accepts));
  });

  test.each(fields)('of $name as a list or record of texts agrees with its schema', ({ schema }) => {
    const check = compileTextCollection(schema);
    const accepted = values.filter((value) => check?.(value) ?? false);
    expect(accepted.map((value) => schema.parse(value))).toEqual(accepted);
  });

  test('takes the short way for the lists and records that plants are full of', () => {
    const short = fields.filter(({ schema }) => compileTextCollection(schema) !== null).map(({ name }) => name);
    expect(short).toEqual([
      'conduit.via',
      'conduit.boundaryDeviceIds',
      'asset.addresses',
      'countermeasure.requirementIds',
      'countermeasure.dependencyIds',
      'countermeasure.attachmentIds',
      'scenario.techniqueIds',
      'scenario.consequences',
      'scenario.countermeasureIds',
      'scenario.assumptionIds',
      'scenario.enabledConsequences',
      'diagram.zoneIds',
      'initialRisk.consequences',
      'workshop.scenarioIds',
      'ballot.votes',
      'trigger.scenarioIds',
      'outage.zoneIds',
      'programmeStatus.attachmentIds',
      'programmeRecord.attachmentIds',
      'incident.scenarioIds',
      'review.triggerIds',
    ]);
  });
});

function rowsOf(model: Model, kind: EntityKind): unknown[][] {
  return [...model[kind].values()].map((entity) => tableOf(kind).toRow(entity));
}

describe('the decoder of rows', () => {
  test.each(entityKinds)('gives back every %s', (kind) => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const value = [...model[kind].values()];
        expect(tableOf(kind).fromRows(rowsOf(model, kind))).toEqual({ ok: true, value });
      }),
      { numRuns: 20 },
    );
  });

  test.each(entityKinds)('gives a %s only where its schema accepts it', (kind) => {
    const [row = []] = rowsOf(smallPlant(), kind);
    for (const [at, column] of tableOf(kind).columns.entries()) {
      for (const cell of cells) {
        const decoded = tableOf(kind).fromRows([row.with(at, cell)]);
        if (!decoded.ok) continue;
        const parsed = entitySchemas[kind].safeParse(decoded.value[0]);
        expect({ column, cell, parsed: parsed.data }).toEqual({ column, cell, parsed: decoded.value[0] });
      }
    }
  });
});
