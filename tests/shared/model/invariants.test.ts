import { describe, expect, test } from 'vitest';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { moveIntoZone } from '#shared/commands/move-into-zone.ts';
import { attachmentBytes, MAX_ATTACHMENT_BYTES } from '#shared/model/attachment.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { countermeasureSchema, type Countermeasure } from '#shared/model/countermeasure.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import type { Subject } from '#shared/model/subject.ts';
import { conduitSchema } from '#shared/model/conduit.ts';
import { emptyModel, policyOf, type Model } from '#shared/model/model.ts';
import { outageSchema } from '#shared/model/outage.ts';
import { programmeStatusSchema } from '#shared/model/programme-status.ts';
import { policySchema, type Policy } from '#shared/model/policy.ts';
import { sucSchema } from '#shared/model/suc.ts';
import type { ViolationCode } from '#shared/model/violation.ts';
import { zoneSchema } from '#shared/model/zone.ts';

const scale = ['1', '2'].map((id) => ({ id, value: Number(id) }));
const policy = policySchema.parse({
  consequenceCategories: [{ id: 'safety' }],
  consequenceLevels: scale,
  likelihoodLevels: scale,
  riskLevels: [{ id: 'low', tolerable: true }, { id: 'high' }],
  matrix: { kind: 'product', bands: [{ riskLevel: 'low', min: 1 }] },
});

/** A plant with Z1 ⊃ Z2 ⊃ Z3, Z4 apart, an asset in Z1 and a conduit from Z1 to Z4. */
function plant(): Model {
  const zone = (id: string, parentId: string | null = null) => ({
    kind: 'zone' as const,
    entity: zoneSchema.parse({ id, parentId }),
  });
  const outcome = runCommand(
    emptyModel(sucSchema.parse({ name: 'Plant' }), policy),
    createEntities([
      zone('Z1'),
      zone('Z2', 'Z1'),
      zone('Z3', 'Z2'),
      zone('Z4'),
      { kind: 'asset', entity: assetSchema.parse({ id: 'A1', zoneId: 'Z1' }) },
      { kind: 'conduit', entity: conduitSchema.parse({ id: 'C1', from: 'Z1', to: 'Z4' }) },
    ]),
  );
  if (!outcome.ok) throw new Error('the plant is not sound');
  return outcome.value.model;
}

function refusals(command: Command, model = plant()): ViolationCode[] {
  const outcome = runCommand(model, command);
  return outcome.ok ? [] : outcome.error.map((violation) => violation.code);
}

/** A file of so many bytes. */
function file(id: string, bytes: number) {
  return {
    kind: 'attachment' as const,
    entity: { id, name: id, mediaType: '', content: Buffer.alloc(bytes).toString('base64'), note: '' },
  };
}

const outage = (start: string | null, end: string | null) => outageSchema.parse({ id: 'O', start, end });

const editPolicy = (fields: Partial<Policy>) => editEntity('policy', 'policy', fields);

describe('what cannot be is refused', () => {
  test.each<[string, Command, ViolationCode[]]>([
    ['a zone inside itself', editEntity('zone', 'Z1', { parentId: 'Z1' }), ['zone-inside-itself']],
    ['a zone inside its sub-zone', editEntity('zone', 'Z1', { parentId: 'Z3' }), ['zone-inside-itself']],
    [
      'a zone dragged into its sub-zone',
      moveIntoZone('main', 'Z3', [{ kind: 'zone', subjectId: 'Z1', x: 0, y: 0, width: 9, height: 9 }]),
      ['zone-inside-itself'],
    ],
    ['a zone in a zone that is not there', editEntity('zone', 'Z1', { parentId: 'none' }), ['dangling-reference']],
    ['a conduit without an end', editEntity('conduit', 'C1', { to: '' }), ['invalid-field']],
    ['a conduit to a zone that is not there', editEntity('conduit', 'C1', { to: 'none' }), ['dangling-reference']],
    ['a conduit from a zone to itself', editEntity('conduit', 'C1', { to: 'Z1' }), ['conduit-same-zone']],
    ['an asset in a zone and on a conduit', editEntity('asset', 'A1', { conduitId: 'C1' }), ['asset-in-two-places']],
    ['a count of nothing', editEntity('asset', 'A1', { count: 0 }), ['invalid-field']],
    ['a name that is too long', editEntity('zone', 'Z1', { name: 'x'.repeat(501) }), ['invalid-field']],
    ['a SUC without a name', editEntity('suc', 'suc', { name: '' }), ['invalid-field']],
    ['a currency that is none', editEntity('suc', 'suc', { currency: 'eur' }), ['invalid-field']],
    ['a file over 1 MiB', createEntities([file('L', MAX_ATTACHMENT_BYTES + 1)]), ['invalid-field']],
    [
      'files over 20 MiB together',
      createEntities(Array.from({ length: 21 }, (_, at) => file(`L${at}`, at === 20 ? 1 : MAX_ATTACHMENT_BYTES))),
      ['attachments-too-big'],
    ],
    [
      'an outage that ends before it starts',
      createEntities([{ kind: 'outage', entity: outage('2027-04-05', '2027-04-04') }]),
      ['dates-reversed'],
    ],
    [
      'a programme status of another name',
      createEntities([
        {
          kind: 'programmeStatus',
          entity: programmeStatusSchema.parse({ id: '2-1//Y', part: '2-1', itemId: 'X' }),
        },
      ]),
      ['derived-id'],
    ],
    [
      'two levels with one id',
      editPolicy({ consequenceLevels: [...policy.consequenceLevels, ...policy.consequenceLevels.slice(1)] }),
      ['duplicate-level'],
    ],
    [
      'a band of an unknown risk level',
      editPolicy({ matrix: { kind: 'product', bands: [{ riskLevel: 'x', min: 1 }] } }),
      ['unknown-level'],
    ],
    ['a table that is too small', editPolicy({ matrix: { kind: 'table', cells: [['low', 'low']] } }), ['matrix-size']],
    [
      'an override on an unknown level',
      editPolicy({ overrides: [{ id: 'O1', category: 'safety', consequenceAtLeast: '9', rationale: '' }] }),
      ['unknown-level'],
    ],
    [
      'an SL-T for an unknown risk level',
      editPolicy({ slTarget: { method: 'by-risk-level', byRiskLevel: { x: 1 }, byConsequenceLevel: {}, floor: 0 } }),
      ['unknown-level'],
    ],
  ])('%s', (_, command, codes) => expect(refusals(command)).toEqual(codes));
});

describe('what can be is taken', () => {
  test.each<[string, Command]>([
    ['a conduit that ends outside', editEntity('conduit', 'C1', { to: { external: 'Vendor' } })],
    [
      'a conduit with both ends outside',
      editEntity('conduit', 'C1', { from: { external: 'A' }, to: { external: 'B' } }),
    ],
    ['a zone moved out', editEntity('zone', 'Z3', { parentId: null })],
    ['an asset in no zone', editEntity('asset', 'A1', { zoneId: null })],
    [
      'a table that fits',
      editPolicy({
        matrix: {
          kind: 'table',
          cells: [
            ['low', 'low'],
            ['low', 'high'],
          ],
        },
      }),
    ],
    [
      'a cell that is not decided',
      editPolicy({
        matrix: {
          kind: 'table',
          cells: [
            ['low', null],
            ['low', 'high'],
          ],
        },
      }),
    ],
  ])('%s', (_, command) => expect(refusals(command)).toEqual([]));
});

test('an edit of something that is not there does nothing', () => {
  const outcome = runCommand(plant(), editEntity('zone', 'none', { name: 'x' }));
  expect(outcome).toMatchObject({ ok: true, value: { diff: [] } });
});

test('the policy of a plant is found', () => {
  expect(policyOf(plant())).toBe(policy);
});

describe('a measure that must not sit somewhere', () => {
  const measure = (subjects: Subject[], mustNotSitOn: Subject[]) =>
    createEntities([
      { kind: 'countermeasure', entity: countermeasureSchema.parse({ id: 'M', subjects, mustNotSitOn }) },
    ]);
  const [z1, z4, a1]: Subject[] = [
    { kind: 'zone', id: 'Z1' },
    { kind: 'zone', id: 'Z4' },
    { kind: 'asset', id: 'A1' },
  ];
  test.each<[string, Subject[], Subject[], ViolationCode[]]>([
    ['is refused there', [z4!, z1!], [z1!], ['must-not-sit-here']],
    ['is refused on an asset of a zone that is marked', [a1!], [z1!], ['must-not-sit-here']],
    ['may sit elsewhere', [z4!], [z1!, a1!], []],
    ['may sit on a zone of which one asset is marked', [z1!], [a1!], []],
  ])('%s', (_, subjects, marked, codes) => expect(refusals(measure(subjects, marked))).toEqual(codes));

  const seated = () => {
    const entity = countermeasureSchema.parse({ id: 'M', subjects: [z1], mustNotSitOn: [z1] });
    return { ...plant(), countermeasure: new Map([['M', entity]]) };
  };
  const edited = (part: Partial<Countermeasure>) => editEntity('countermeasure', 'M', part);
  test('does not keep anybody from editing the rest where it sat before', () => {
    expect(refusals(edited({ name: 'Filter' }), seated())).toEqual([]);
  });
  test('may not come back once it has moved away', () => {
    const away = runCommand(seated(), edited({ subjects: [z4!] }));
    if (!away.ok) throw new Error(JSON.stringify(away.error));
    expect(refusals(edited({ subjects: [z1!] }), away.value.model)).toEqual(['must-not-sit-here']);
  });

  test('opens where a file has it already', () => {
    const entity = countermeasureSchema.parse({ id: 'M', subjects: [z1], mustNotSitOn: [z1] });
    expect(modelViolations({ ...plant(), countermeasure: new Map([['M', entity]]) })).toEqual([]);
  });
});

describe('what can be is not refused', () => {
  test.each<[string, Command]>([
    ['files of 20 MiB together', createEntities(Array.from({ length: 20 }, (_, at) => file(`L${at}`, 1_048_576)))],
    ['an outage of one day', createEntities([{ kind: 'outage', entity: outage('2027-04-05', '2027-04-05') }])],
    ['an outage without an end', createEntities([{ kind: 'outage', entity: outage('2027-04-05', null) }])],
  ])('%s', (_, command) => expect(refusals(command)).toEqual([]));
});

test.each([0, 1, 2, 3, 4, 1000])('the bytes of a file of %d bytes are counted', (bytes) => {
  expect(attachmentBytes(file('L', bytes).entity)).toBe(bytes);
});
