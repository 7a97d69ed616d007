import type { Words } from '#renderer/features/approval/differences/compare.ts';
import { differencesOf } from '#renderer/features/approval/differences/difference-words.ts';
import { runCommand } from '#shared/commands/command.ts';
import { reverseDiff, type EntityChange } from '#shared/diff/model-diff.ts';
import { entitySchemas, type EntityKind } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { arbitraryStep } from '#tests/support/arbitrary-command.ts';
import { aPolicy } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Words that show what was asked of them. */
const words: Words = {
  field: (_kind, path) => path.slice(path.lastIndexOf('_') + 1),
  value: (meaning, value) => `${Object.values(meaning).join()}(${value})`,
  subject: (kind, id) => `${kind}(${id})`,
  yes: 'yes',
  no: 'no',
  nothing: '–',
};

function said(kind: EntityKind, before: object, after: object): readonly string[] {
  const parse = (fields: object) => entitySchemas[kind].parse({ id: 'X', ...fields });
  const change = { kind, id: 'X', before: parse(before), after: parse(after) } as EntityChange;
  return differencesOf([change], words).flatMap(({ fields }) =>
    fields.map(({ field, before: was, after: is }) => `${field}: ${was} → ${is}`),
  );
}

const policy = (fields: Readonly<Record<string, unknown>>) => ({ ...aPolicy(fields), id: 'policy' });
const point = { id: 'AP', name: 'Gate', zoneId: 'Z1' };

describe('what differs is said', () => {
  it.each<[string, EntityKind, object, object, string[]]>([
    ['a plain field', 'zone', { name: 'A' }, { name: 'B' }, ['name: A → B']],
    ['a yes or no', 'zone', {}, { inScope: false }, ['inScope: yes → no']],
    [
      'a closed value and a reference',
      'zone',
      {},
      { kind: 'dmz', parentId: 'Z' },
      ['kind: inspector:choice.zoneKind(control) → inspector:choice.zoneKind(dmz)', 'parentId: – → zone(Z)'],
    ],
    [
      'a value inside another',
      'countermeasure',
      {},
      { effect: { likelihoodSteps: 2, consequenceSteps: 0 } },
      ['effect › likelihoodSteps: 0 → 2'],
    ],
    [
      'a whole that is new, without its id and what it does not say',
      'zone',
      {},
      { slTarget: { level: 2, rationale: 'Law' } },
      ['slTarget: – → level 2, rationale Law'],
    ],
    [
      'one thing of a list',
      'suc',
      { id: 'suc', name: 'S', accessPoints: [point] },
      {
        id: 'suc',
        name: 'S',
        accessPoints: [
          { ...point, zoneId: 'Z2' },
          { id: 'B', name: 'VPN' },
        ],
      },
      ['accessPoints › Gate › zoneId: zone(Z1) → zone(Z2)', 'accessPoints › VPN: – → name VPN'],
    ],
    [
      'by the names of keys',
      'scenario',
      { consequences: { safety: 'c1' } },
      { consequences: { safety: 'c2' }, subject: { kind: 'zone', id: 'Z' } },
      [
        'subject: suc() → zone(Z)',
        'consequences › consequenceCategories(safety): consequenceLevels(c1) → consequenceLevels(c2)',
      ],
    ],
    [
      'an end outside the SUC',
      'conduit',
      { from: 'A', to: 'B' },
      { from: 'A', to: { external: 'V' } },
      ['to: zone(B) → external V'],
    ],
    [
      'the signed criteria as the criteria',
      'policy',
      policy({ lockedCriteria: { ...criteria(), slTarget: { method: 'steps' } } }),
      policy({ lockedCriteria: { ...criteria(), slTarget: { method: 'crrf' } } }),
      ['lockedCriteria › slTarget › method: inspector:choice.slMethod(steps) → inspector:choice.slMethod(crrf)'],
    ],
  ])('%s', (_, kind, before, after, expected) => {
    expect(said(kind, before, after)).toEqual(expected);
  });

  it('whatever a command did, in both directions', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryStep, (model, step) => {
        const outcome = runCommand(model, step.make(model));
        if (!outcome.ok) return;
        const { diff } = outcome.value;
        const changed = differencesOf(diff, words);
        const back = differencesOf(reverseDiff(diff), words);
        for (const { how, fields } of changed)
          if (how === 'changed') expect(fields.every(({ before, after }) => before !== after)).toBe(true);
        expect(back.map(({ fields }) => fields.length)).toEqual(changed.map(({ fields }) => fields.length));
      }),
      { numRuns: 200 },
    );
  });
});

function criteria() {
  const { id: _id, lock: _lock, lockedCriteria: _signed, ...rest } = aPolicy();
  return rest;
}

describe('what has no name of its own', () => {
  it.each<[EntityKind, object, string]>([
    [
      'requirementStatus',
      { id: 'zone:Z/SR 1.1', subject: { kind: 'zone', id: 'Z' }, requirementId: 'SR 1.1', status: 'met' },
      'zone(Z) · requirements(SR 1.1)',
    ],
    ['comparison', { id: 'zone:Z', subject: { kind: 'zone', id: 'Z' }, outcome: 'detailed' }, 'zone(Z)'],
    ['channel', { id: 'H', conduitId: 'C', protocol: 'opc-ua', port: 4840 }, 'conduit(C) · protocols(opc-ua) · 4840'],
    ['initialRisk', { id: 'F' }, 'function(F)'],
    ['dismissal', { id: 'finding:zcr-3-2@zone:Z' }, 'offer(finding:zcr-3-2@zone:Z)'],
    ['zone', { id: 'Z', name: 'Control' }, 'Control'],
  ])('a %s is called by what it is about', (kind, fields, expected) => {
    const after = entitySchemas[kind].parse(fields);
    const change = { kind, id: after.id, before: null, after } as EntityChange;
    expect(differencesOf([change], words)).toMatchObject([{ name: expected, how: 'added', fields: [] }]);
  });
});
