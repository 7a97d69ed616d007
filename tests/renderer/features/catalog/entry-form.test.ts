import { entryOf, faultsOf, type Surroundings } from '#renderer/features/catalog/edit/check-content.ts';
import { endpointsText, readEndpoints } from '#renderer/features/catalog/edit/endpoint-text.ts';
import {
  blankConditions,
  blankContents,
  completeContent,
  freeId,
  idFromName,
  type Content,
  type FormKind,
} from '#renderer/features/catalog/edit/entry-content.ts';
import { mended } from '#renderer/features/catalog/edit/mended-content.ts';
import { formFields, suggestionsOf } from '#renderer/features/catalog/edit/form-fields.ts';
import catalogTexts from '#catalog/locales/en/catalog.json' with { type: 'json' };
import { extendCatalog } from '#shared/catalog/extend-catalog.ts';
import { policyEntry } from '#shared/catalog/policy-entry.ts';
import { policyFrom } from '#shared/catalog/default-policy.ts';
import { policySchema } from '#shared/model/policy.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { ownContents, ownEntries } from '#tests/support/own-entries.ts';
import { aPolicy } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const builtIn = theCatalog();
const around: Surroundings = {
  builtIn,
  catalog: extendCatalog(builtIn, ownEntries).catalog,
  own: new Map(ownEntries.map((entry) => [entry.id, entry])),
};
const faults = (kind: FormKind, content: Content, isNew = true): string[] =>
  faultsOf(kind, content, isNew, around).map(
    (fault) => `${fault.path} ${fault.code === 'shape' ? fault.problem.code : fault.code}`,
  );
const kinds = Object.keys(formFields) as readonly FormKind[];

describe('what is typed', () => {
  it('is a good entry once it has an id and a name in one language', () => {
    const type = { ...blankContents['asset-type'], id: 'crusher', name: { en: '', ja: ' 破砕機 ' } };
    expect(faults('asset-type', type)).toEqual([]);
    expect(entryOf('asset-type', type)).toMatchObject({
      id: 'asset-type/crusher',
      entryId: 'crusher',
      content: { name: { en: '破砕機', ja: '破砕機' } },
    });
  });
  it.each<[FormKind, Content, readonly string[]]>([
    ['asset-type', blankContents['asset-type'], ['id empty', 'name.en empty', 'name.ja empty']],
    ['asset-type', { ...ownContents['asset-type'], id: 'plc' }, ['id builtIn']],
    ['asset-type', ownContents['asset-type'], ['id occursTwice']],
    ['protocol', { ...ownContents.protocol, id: '__proto__' }, ['id badId']],
    ['protocol', { ...ownContents.protocol, id: 'x', category: 'nothing' }, ['category unknownId']],
    ['threat', { ...ownContents.threat, id: 'x', when: [] }, ['when wrongLength']],
    [
      'threat',
      { ...ownContents.threat, id: 'x', when: [{ ...blankConditions.asset, weaknessIds: ['CWE-0'] }] },
      ['when[0].weaknessIds[0] unknownId'],
    ],
  ])('%s %j has the faults %j', (kind, content, expected) => expect(faults(kind, content)).toEqual(expected));
  it('may be an entry that is there already, under its id', () => {
    expect(faults('asset-type', ownContents['asset-type'], false)).toEqual([]);
  });
  it('has no note where the note is empty', () => {
    expect(completeContent({ note: { en: ' ', ja: '' } })).toEqual({ note: null });
  });
});

describe('a form', () => {
  it.each(kinds)('of a %s has a control for each field but the id, and a label for each', (kind) => {
    const known: Content = kind === 'risk-policy' ? { ...builtIn.policies[0] } : { ...blankContents[kind] };
    const untouched = ['id', 'confidence', 'origin', 'matrix', 'slTarget'];
    expect(formFields[kind].map(({ field }) => field).sort()).toEqual(
      Object.keys(known)
        .filter((field) => !untouched.includes(field))
        .sort(),
    );
    const labels: Readonly<Record<string, string>> = catalogTexts.field;
    expect(formFields[kind].filter(({ field }) => !labels[field])).toEqual([]);
  });
  it('offers own entries beside the built-in ones', () => {
    const field = formFields['asset-type'].find((one) => one.field === 'protocolIds');
    if (field?.as !== 'many') throw new Error('no list');
    const offered = suggestionsOf(field.offer, around.catalog, 'ja', (key) => key);
    expect(offered.find(({ value }) => value === 'own-protocol')?.label).toBe('Skid bus(日本語)');
    expect(offered).toHaveLength(builtIn.protocols.length + 1);
  });
});

describe('an entry with a fault', () => {
  it('is shown as far as a form can show it', () => {
    const broken = {
      ...ownContents.protocol,
      note: 'x',
      endpoints: [{ transport: 'tcp' }, 5],
      category: 7,
      colour: 'red',
    };
    expect(mended('protocol', broken)).toEqual({
      kind: 'protocol',
      content: { ...ownContents.protocol, endpoints: [{ transport: 'tcp' }], category: 'industrial', note: null },
    });
    const when = [{ kind: 'toaster' }, { kind: 'zone', kinds: 'all' }];
    expect(mended('threat', { ...ownContents.threat, techniqueIds: ['T0836', 1], when })?.content).toEqual({
      ...ownContents.threat,
      when: [blankConditions.asset, blankConditions.zone],
    });
  });
  it('is left as it is where it is good', () => {
    for (const kind of ['threat', 'asset-type', 'protocol', 'countermeasure-type'] as const)
      expect(mended(kind, ownContents[kind])?.content).toEqual(ownContents[kind]);
  });
  it('is shown by no form where it is too rich for one', () => expect(mended('risk-policy', {})).toBeNull());
  it('may hold anything', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('threat', 'protocol' as const),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (kind, content) => {
          expect(Object.keys(mended(kind, content)?.content ?? {})).toEqual(Object.keys(blankContents[kind]));
        },
      ),
    );
  });
});

describe('endpoints', () => {
  it('of every built-in protocol are read as they are written', () => {
    for (const { endpoints } of builtIn.protocols) expect(readEndpoints(endpointsText(endpoints))).toEqual(endpoints);
  });
  it.each([
    ['TCP/502', [{ transport: 'tcp', port: 502, portEnd: 502 }]],
    [
      'ｔｃｐ　５０２、udp 1-2',
      [
        { transport: 'tcp', port: 502, portEnd: 502 },
        { transport: 'udp', port: 1, portEnd: 2 },
      ],
    ],
    ['serial RS-485', [{ transport: 'serial', medium: 'RS-485' }]],
    ['', []],
  ])('%s', (text, endpoints) => expect(readEndpoints(text)).toEqual(endpoints));
});

describe('ids', () => {
  it.each([
    ['Dosing skid (v2)', 'dosing-skid-v2'],
    ['Förderband', 'fo-rderband'],
    ['破砕機', ''],
  ])('of %s: %s', (name, id) => expect(idFromName(name)).toBe(id));
  it('are given once', () => {
    const taken = new Set(['x', 'x-2', 'own-2']);
    expect(freeId('y', (id) => taken.has(id))).toBe('y');
    expect(freeId('x', (id) => taken.has(id))).toBe('x-3');
    expect(freeId('', (id) => taken.has(id))).toBe('own-3');
  });
});

describe('a plant’s risk policy', () => {
  it('becomes an entry without faults and comes back the same but for what is the plant’s alone', () => {
    const policy = policyFrom(builtIn.policies[0]!, 'en');
    const entry = policyEntry(policy, 'works');
    expect(faults('risk-policy', entry)).toEqual([]);
    expect(policyFrom(entry, 'ja')).toEqual(policySchema.parse({ ...policy, overrides: [], lock: null }));
  });
  it('gets colours and names where it has none', () => {
    const entry = policyEntry(aPolicy({ name: '' }), 'works');
    expect(entry.name).toEqual({ en: 'works', ja: 'works' });
    expect(entry.riskLevels.map(({ colour }) => colour)).toEqual(['#5b9a78', '#d4762c', '#b3372f']);
    expect(faults('risk-policy', entry)).toEqual([]);
  });
});
