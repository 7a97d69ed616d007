import { describe, expect, test } from 'vitest';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import type { ExchangeProblem } from '#shared/exchange/problem.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const policy = defaultPolicy(theCatalog(), 'en');
const head = { format: 'iecmodel-json', version: 1, suc: { name: 'Plant' } };

function read(parts: object) {
  const result = parseExchange({ ...head, ...parts }, policy);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problems(json: unknown): readonly ExchangeProblem[] {
  const result = parseExchange(json, policy);
  return result.ok ? [] : result.error;
}

const zones = [{ id: 'Z1' }, { id: 'Z2' }];

describe('what may be missing', () => {
  test('a plant with a name only gets the default policy', () => {
    const { model, warnings } = read({});
    expect(model.suc.get('suc')?.name).toBe('Plant');
    expect(model.policy.get('policy')).toEqual(policy);
    expect(model.zone.size + model.conduit.size + model.scenario.size).toBe(0);
    expect(warnings).toEqual([]);
  });

  test('a policy without a method for SL-T has none, and scales that are missing are the default ones', () => {
    const read1 = read({ policy: { name: 'Ours' } }).model.policy.get('policy');
    expect(read1).toEqual({ ...policy, name: 'Ours', slTarget: null });
  });

  test('a null counts as not given', () => {
    const { model, warnings } = read({
      zones: [{ id: 'Z1', name: null, inScope: null, slTarget: null }],
      assets: null,
    });
    expect(model.zone.get('Z1')).toMatchObject({ name: '', inScope: true, slTarget: null });
    expect(model.asset.size).toBe(0);
    expect(warnings).toEqual([]);
  });

  test('a level without a value keeps it open', () => {
    const letters = ['A', 'B'].map((id) => ({ id, name: id }));
    const { model } = read({
      policy: {
        likelihoodLevels: letters,
        consequenceLevels: [
          { id: 'x', value: 0.5 },
          { id: 'y', value: 4.67 },
        ],
        riskLevels: [{ id: 'low' }, { id: 'high' }],
        matrix: {
          kind: 'table',
          cells: [
            ['low', 'low'],
            ['low', 'high'],
          ],
        },
      },
    });
    expect(model.policy.get('policy')?.likelihoodLevels.map((level) => level.value)).toEqual([null, null]);
    expect(model.policy.get('policy')?.consequenceLevels.map((level) => level.value)).toEqual([0.5, 4.67]);
    expect(model.policy.get('policy')?.matrix).toEqual({
      kind: 'table',
      cells: [
        ['low', 'low'],
        ['low', 'high'],
      ],
    });
  });
});

describe('shapes', () => {
  test('channels stand in their conduit, ends may lie outside', () => {
    const { model } = read({
      zones,
      conduits: [
        { id: 'C1', from: 'Z1', to: { external: 'Vendor' }, channels: [{ id: 'K1', protocol: 'opc-ua', port: 4840 }] },
      ],
    });
    expect(model.conduit.get('C1')).toMatchObject({ from: 'Z1', to: { external: 'Vendor' }, kind: 'wired' });
    expect(model.channel.get('K1')).toMatchObject({ conduitId: 'C1', protocol: 'opc-ua', port: 4840 });
  });

  test('security levels come as a level, a vector or a range', () => {
    const { model } = read({
      zones: [
        { id: 'Z1', slTarget: { level: 3 }, slAchieved: { range: [0, 1] } },
        { id: 'Z2', slTarget: { vector: [3, 3, 3, 2, 3, 3, 2], rationale: 'workshop' } },
      ],
    });
    expect(model.zone.get('Z1')?.slTarget).toEqual({ level: 3, rationale: '' });
    expect(model.zone.get('Z1')?.slAchieved).toEqual({ range: [0, 1], rationale: '' });
    expect(model.zone.get('Z2')?.slTarget).toEqual({ vector: [3, 3, 3, 2, 3, 3, 2], rationale: 'workshop' });
  });

  test('statuses and placements get the ids that follow from them', () => {
    const { model } = read({
      zones,
      requirementStatus: [{ subject: { kind: 'zone', id: 'Z1' }, requirementId: 'SR 1.1', status: 'met' }],
      placements: [{ diagramId: 'main', kind: 'zone', subjectId: 'Z1', x: 0, y: 0, width: 10, height: 10 }],
    });
    expect([...model.requirementStatus.keys()]).toEqual(['zone:Z1/SR 1.1']);
    expect([...model.placement.keys()]).toEqual(['main/zone:Z1']);
  });

  test('a scenario without a subject is about the SUC', () => {
    expect(read({ scenarios: [{ id: 'R1' }] }).model.scenario.get('R1')?.subject).toEqual({ kind: 'suc' });
  });

  test('levels that the scales do not have are left to the assessment', () => {
    expect(read({ scenarios: [{ id: 'R1', likelihood: '9' }] }).model.scenario.get('R1')?.likelihood).toBe('9');
  });
});

describe('keys that are not ours', () => {
  test('comments are dropped at any depth, without a word', () => {
    const { model, warnings } = read({
      _source: 'somebody',
      suc: { name: 'Plant', _note: { deep: [1] } },
      zones: [{ id: 'Z1', _why: 'x', slTarget: { level: 1, _by: 'y' } }],
      scenarios: [{ id: 'R1', consequences: { safety: '4', _why: 'worst case' }, subject: { kind: 'suc', _x: 1 } }],
      policy: { slTarget: { method: 'by-risk-level', byRiskLevel: { low: 1, _why: 'x' } } },
    });
    expect(warnings).toEqual([]);
    expect(model.scenario.get('R1')?.consequences).toEqual({ safety: '4' });
    expect(model.policy.get('policy')?.slTarget?.byRiskLevel).toEqual({ low: 1 });
  });

  test('a category whose id begins like a comment is none', () => {
    const { model } = read({
      policy: { consequenceCategories: [{ id: '_own' }] },
      scenarios: [{ id: 'R1', consequences: { _own: '4' } }],
    });
    expect(model.scenario.get('R1')?.consequences).toEqual({ _own: '4' });
  });

  test('other keys are left out with a warning that names the place', () => {
    const { model, warnings } = read({
      zones: [{ id: 'Z1', colour: 'red', 'odd key': 1, slTarget: { level: 2, why: 'x' } }],
      scenarios: [{ id: 'R1', subject: { kind: 'suc', id: 'x' } }],
      notes: [],
    });
    expect(warnings.map((warning) => warning.path).sort()).toEqual([
      'notes',
      'scenarios[0].subject.id',
      'zones[0].colour',
      'zones[0].slTarget.why',
      'zones[0]["odd key"]',
    ]);
    expect(model.zone.get('Z1')?.slTarget).toEqual({ level: 2, rationale: '' });
  });

  test('what is given is not changed', () => {
    const json = { ...head, _x: 1, zones: [{ id: 'Z1', other: { deep: true }, name: null }] };
    const before = JSON.stringify(json);
    parseExchange(json, policy);
    expect(JSON.stringify(json)).toBe(before);
  });
});

describe('what is refused', () => {
  const violation = (code: string, kind: string, id: string, field: string, value: string) => ({
    code: 'violation',
    violation: { code, kind, id, field, value },
  });
  const cases: [string, unknown, object[]][] = [
    ['no object', [], [{ code: 'notExchange', path: '' }]],
    ['null', null, [{ code: 'notExchange', path: '' }]],
    ['another format', { format: 'x' }, [{ code: 'notExchange', path: '' }]],
    ['a newer version', { ...head, version: 2 }, [{ code: 'newerVersion', path: 'version', version: 2 }]],
    ['no version', { format: 'iecmodel-json' }, [{ code: 'badVersion', path: 'version' }]],
    ['no SUC', { format: 'iecmodel-json', version: 1 }, [{ code: 'missing', path: 'suc' }]],
    ['no name', { ...head, suc: {} }, [{ code: 'missing', path: 'suc.name' }]],
    ['a null for a name', { ...head, suc: { name: null } }, [{ code: 'missing', path: 'suc.name' }]],
    ['an empty name', { ...head, suc: { name: '' } }, [{ code: 'empty', path: 'suc.name' }]],
    ['no id', { ...head, zones: [{ name: 'x' }] }, [{ code: 'missing', path: 'zones[0].id' }]],
    ['a number as id', { ...head, zones: [{ id: 7 }] }, [{ code: 'numberForText', path: 'zones[0].id', value: 7 }]],
    [
      'a long id',
      { ...head, zones: [{ id: 'x'.repeat(201) }] },
      [{ code: 'tooLong', path: 'zones[0].id', limit: 200 }],
    ],
    ['no list', { ...head, zones: {} }, [{ code: 'wrongType', path: 'zones', expected: 'list' }]],
    ['no object in a list', { ...head, zones: [1] }, [{ code: 'wrongType', path: 'zones[0]', expected: 'object' }]],
    [
      'a short vector',
      { ...head, zones: [{ id: 'Z', slTarget: { vector: [1] } }] },
      [{ code: 'wrongLength', path: 'zones[0].slTarget.vector', limit: 7 }],
    ],
    [
      'a level of 5',
      { ...head, zones: [{ id: 'Z', slTarget: { level: 5 } }] },
      [{ code: 'notOneOf', path: 'zones[0].slTarget.level', choices: '0, 1, 2, 3, 4' }],
    ],
    [
      'level and vector',
      { ...head, zones: [{ id: 'Z', slTarget: { level: 1, vector: [1, 1, 1, 1, 1, 1, 1] } }] },
      [{ code: 'noShape', path: 'zones[0].slTarget' }],
    ],
    [
      'a range turned round',
      { ...head, zones: [{ id: 'Z', slAchieved: { range: [2, 1] } }] },
      [{ code: 'badRange', path: 'zones[0].slAchieved.range' }],
    ],
    [
      'an unknown kind of subject',
      { ...head, scenarios: [{ id: 'R', subject: { kind: 'x' } }] },
      [{ code: 'notOneOf', path: 'scenarios[0].subject.kind', choices: 'suc, zone, conduit, asset' }],
    ],
    [
      'no end',
      { ...head, conduits: [{ id: 'C', from: { external: 'x' } }] },
      [{ code: 'missing', path: 'conduits[0].to' }],
    ],
    [
      'a bad day',
      { ...head, countermeasures: [{ id: 'M', due: '31.3.2027' }] },
      [{ code: 'badDate', path: 'countermeasures[0].due' }],
    ],
    [
      'half a port',
      { ...head, zones, conduits: [{ id: 'C', from: 'Z1', to: 'Z2', channels: [{ id: 'K', port: 0.5 }] }] },
      [{ code: 'wrongType', path: 'conduits[0].channels[0].port', expected: 'integer' }],
    ],
    [
      'a port out of range',
      { ...head, zones, conduits: [{ id: 'C', from: 'Z1', to: 'Z2', channels: [{ id: 'K', port: 70_000 }] }] },
      [{ code: 'tooBig', path: 'conduits[0].channels[0].port', limit: 65_535 }],
    ],
    ['an id twice', { ...head, zones: [{ id: 'Z' }, { id: 'Z' }] }, [{ code: 'duplicate', path: 'zones[1]', id: 'Z' }]],
    [
      'a channel id twice',
      { ...head, zones, conduits: ['C1', 'C2'].map((id) => ({ id, from: 'Z1', to: 'Z2', channels: [{ id: 'K' }] })) },
      [{ code: 'duplicate', path: 'conduits[1].channels[0]', id: 'K' }],
    ],
    [
      'an access point twice',
      { ...head, suc: { name: 'x', accessPoints: [{ id: 'A' }, { id: 'A' }] } },
      [{ code: 'duplicate', path: 'suc.accessPoints[1]', id: 'A' }],
    ],
    [
      'an unknown parent',
      { ...head, zones: [{ id: 'Z', parentId: 'Y' }] },
      [{ path: 'zones[0].parentId', ...violation('dangling-reference', 'zone', 'Z', 'parentId', 'Y') }],
    ],
    [
      'an unknown end',
      { ...head, zones, conduits: [{ id: 'C', from: 'Z1', to: 'Z9' }] },
      [{ path: 'conduits[0].to', ...violation('dangling-reference', 'conduit', 'C', 'to', 'Z9') }],
    ],
    [
      'a loop',
      { ...head, zones, conduits: [{ id: 'C', name: 'loop', from: 'Z1', to: 'Z1' }] },
      [{ path: 'conduits[0].to', ...violation('conduit-same-zone', 'conduit', 'C', 'to', 'loop') }],
    ],
    [
      'a zone inside itself',
      { ...head, zones: [{ id: 'Z', name: 'n', parentId: 'Z' }] },
      [{ path: 'zones[0].parentId', ...violation('zone-inside-itself', 'zone', 'Z', 'parentId', 'n') }],
    ],
    [
      'an unknown risk level',
      { ...head, policy: { matrix: { kind: 'product', bands: [{ riskLevel: 'x', min: 1 }] } } },
      [{ path: 'policy.matrix', ...violation('unknown-level', 'policy', 'policy', 'matrix', 'x') }],
    ],
    [
      'an unknown threat source',
      { ...head, scenarios: [{ id: 'R', threatSourceId: 'T' }] },
      [
        {
          path: 'scenarios[0].threatSourceId',
          ...violation('dangling-reference', 'scenario', 'R', 'threatSourceId', 'T'),
        },
      ],
    ],
  ];
  test.each(cases)('%s', (_name, json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  test('everything at once', () => {
    const all = problems({ ...head, suc: {}, zones: [{ id: 1 }, { id: 'Z', kind: 'x', name: null, _c: 1, other: 2 }] });
    expect(all.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing suc.name',
      'numberForText zones[0].id',
      'notOneOf zones[1].kind',
    ]);
  });
});
