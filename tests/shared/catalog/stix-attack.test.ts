import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStixBundle, type StixReading } from '#shared/catalog/stix-attack.ts';
import { attackFileSchema, type AttackFile } from '#shared/catalog/threat.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { relationship, stixBundle, stixId, technique, type StixBundle } from '#tests/support/stix-bundle.ts';
import { changed, readBundle, refusal, sha256, shipped } from '#tests/support/stix-reading.ts';

const of = ({ release }: StixReading, id: string) => release.techniques.find((one) => one.id === id);
const pattern = (id: string): string => stixId('attack-pattern', id);

describe('the shipped release as a bundle', () => {
  const { release, notes } = readBundle(stixBundle(shipped));
  const lists = [
    'tactics',
    'techniques',
    'mitigations',
    'retiredTechniques',
    'assets',
    'groups',
    'software',
    'campaigns',
  ] as const satisfies readonly (keyof AttackFile)[];

  it.each(lists)('gives the same %s, in ids, names and relations', (list) => {
    expect(release[list]).toEqual(shipped[list]);
    expect(release[list].length).toBeGreaterThan(7);
  });
  it('gives the same version, date and licence', () => {
    const { name, version, released, licence, termsOfUse } = release;
    expect({ name, version, released, licence, termsOfUse }).toEqual({
      name: shipped.name,
      version: '19.1',
      released: '2026-05-12',
      licence: shipped.licence,
      termsOfUse: shipped.termsOfUse,
    });
  });
  it('keeps the digest of the file and passes the catalog schema', () => {
    expect(release.sourceSha256).toBe(sha256);
    expect(attackFileSchema.safeParse(release).success).toBe(true);
    expect(notes).toEqual([]);
  });
  it('does not depend on the order of the objects', () => {
    const bundle = stixBundle(shipped);
    expect(readBundle({ ...bundle, objects: bundle.objects.toReversed() }).release).toEqual(release);
  });
});

describe('a newer release', () => {
  it('has a new technique under its English name in both languages', () => {
    const reading = changed(({ objects }) => {
      objects.push(technique('T1700', 'Spoof Clock', ['impact', 'initial-access']));
      objects.push(relationship('mitigates', stixId('course-of-action', 'M0801'), pattern('T1700')));
    });
    expect(of(reading, 'T1700')).toEqual({
      id: 'T1700',
      name: { en: 'Spoof Clock', ja: 'Spoof Clock' },
      fullName: { en: 'Spoof Clock', ja: 'Spoof Clock' },
      parentId: null,
      tacticIds: ['TA0108', 'TA0105'],
      mitigationIds: ['M0801'],
      assetIds: [],
    });
  });

  it('has a renamed technique with the new English and the known Japanese name', () => {
    const reading = changed(({ objects }) => {
      Object.assign(
        objects.find(({ id }) => id === pattern('T0800'))!,
        { name: 'Enter Update Mode' },
      );
    });
    expect(of(reading, 'T0800')?.name).toEqual({ en: 'Enter Update Mode', ja: 'ファームウェア更新モードの起動' });
  });

  it('has a new sub-technique under its parent, as related or as numbered', () => {
    const reading = changed(({ objects }) => {
      objects.push(technique('T0800.001', 'Over Radio', ['impact']), technique('T0800.002', 'Over Wire', ['impact']));
      objects.push(relationship('subtechnique-of', pattern('T0800.001'), pattern('T0800')));
    });
    expect(of(reading, 'T0800.001')?.fullName).toEqual({
      en: 'Activate Firmware Update Mode: Over Radio',
      ja: 'ファームウェア更新モードの起動: Over Radio',
    });
    expect(of(reading, 'T0800.002')?.parentId).toBe('T0800');
  });

  it('leads a retired technique over a chain to the one that lives', () => {
    const reading = changed(({ objects }) => {
      const retire = (id: string, how: object) =>
        Object.assign(
          objects.find((one) => one.id === pattern(id))!,
          how,
        );
      retire('T0801', { revoked: true });
      objects.push(technique('T1701', 'Watch State', ['collection'], { revoked: true }));
      objects.push(technique('T1702', 'Watch All', ['collection']));
      objects.push(relationship('revoked-by', pattern('T0801'), pattern('T1701')));
      objects.push(relationship('revoked-by', pattern('T1701'), pattern('T1702')));
    });
    const retired = new Map(reading.release.retiredTechniques.map((one) => [one.id, one]));
    expect(retired.get('T0801')).toEqual({
      id: 'T0801',
      name: 'Monitor Process State',
      status: 'revoked',
      replacedById: 'T1702',
    });
    expect(retired.get('T1701')?.replacedById).toBe('T1702');
    expect(of(reading, 'T0801')).toBeUndefined();
    expect(reading.release.groups.flatMap(({ techniqueIds }) => techniqueIds)).not.toContain('T0801');
  });

  it.each([
    [
      'a circle',
      [
        ['T1701', 'T1702'],
        ['T1702', 'T1701'],
      ],
    ],
    ['a deprecated one', [['T1701', 'T1702']]],
    ['nowhere', [['T1701', 'T9999']]],
  ])('gives no successor where the chain leads to %s', (_what, chain) => {
    const reading = changed(({ objects }) => {
      objects.push(technique('T1701', 'One', [], { revoked: true }));
      objects.push(
        technique('T1702', 'Two', [], { revoked: chain.length > 1, x_mitre_deprecated: chain.length === 1 }),
      );
      for (const [from = '', to = ''] of chain) objects.push(relationship('revoked-by', pattern(from), pattern(to)));
    });
    expect(reading.release.retiredTechniques.find(({ id }) => id === 'T1701')?.replacedById).toBeNull();
  });

  it('has the later of two objects with one id, and names them', () => {
    const reading = changed(({ objects }) => {
      const later = technique('T0800', 'Later', ['impact'], {
        id: 'attack-pattern--other',
        modified: '2026-12-01T00:00:00Z',
      });
      objects.unshift(later);
    });
    expect(of(reading, 'T0800')?.name.en).toBe('Later');
    expect(reading.notes).toEqual([{ code: 'occursTwice', path: pattern('T0800'), id: 'T0800' }]);
  });

  it('does not count relationships that MITRE took back', () => {
    const reading = changed(({ objects }) => {
      for (const one of objects) if (one['relationship_type'] === 'mitigates') one['x_mitre_deprecated'] = true;
    });
    expect(reading.release.techniques.flatMap(({ mitigationIds }) => mitigationIds)).toEqual([]);
  });

  it('gives a group the techniques of its software and its campaigns', () => {
    const reading = changed(({ objects }) => {
      objects.push({ ...technique('T1700', 'New', ['impact']) });
      objects.push(relationship('uses', stixId('malware', 'S0089'), pattern('T1700')));
      objects.push(relationship('uses', stixId('intrusion-set', 'G1001'), stixId('malware', 'S0089')));
    });
    const hexane = reading.release.groups.find(({ id }) => id === 'G1001')?.techniqueIds;
    expect(hexane).toEqual(reading.release.software.find(({ id }) => id === 'S0089')?.techniqueIds);
    expect(hexane).toContain('T1700');
  });

  it('leaves techniques of other domains out', () => {
    const reading = changed(({ objects }) => {
      objects.push(technique('T1059', 'Command Line', ['execution'], { x_mitre_domains: ['enterprise-attack'] }));
    });
    expect(of(reading, 'T1059')).toBeUndefined();
  });
});

describe('a bundle that is refused', () => {
  const matrixOf = (bundle: StixBundle) => bundle.objects.find(({ type }) => type === 'x-mitre-matrix')!;
  it.each<[string, (bundle: StixBundle) => void, string]>([
    [
      'for another domain',
      (bundle) =>
        Object.assign(matrixOf(bundle), {
          external_references: [{ source_name: 'mitre-attack', external_id: 'enterprise-attack' }],
        }),
      'otherDomain',
    ],
    [
      'without a matrix',
      (bundle) => void (bundle.objects = bundle.objects.filter(({ type }) => type !== 'x-mitre-matrix')),
      'notAttack',
    ],
    ['of nothing', (bundle) => void (bundle.objects = []), 'notAttack'],
    [
      'without a collection',
      (bundle) => void (bundle.objects = bundle.objects.filter(({ type }) => type !== 'x-mitre-collection')),
      'noRelease',
    ],
    [
      'with a date that is none',
      (bundle) => Object.assign(bundle.objects[0]!, { modified: '2026-02-31T00:00:00Z' }),
      'noRelease',
    ],
    [
      'without techniques',
      (bundle) => void (bundle.objects = bundle.objects.filter(({ type }) => type !== 'attack-pattern')),
      'noTechniques',
    ],
  ])('%s', (_what, change, code) => {
    expect(refusal(change)[0]).toBe(code);
  });

  it('has too many objects', () => {
    const objects = Array.from({ length: 200_001 }, () => null);
    const reading = readStixBundle({ objects }, sha256, theCatalog());
    expect(reading.ok ? null : reading.error).toEqual([{ code: 'tooManyEntries', path: 'objects', limit: 200_000 }]);
  });
});

it('a bundle in which anything was replaced by anything gives a value or a list', () => {
  const bundle = stixBundle(shipped);
  const whole = JSON.stringify(bundle);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bundle.objects.length - 1), fc.string(), fc.jsonValue()), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.constantFrom(
        'name',
        'labels',
        'modified',
        'external_references',
        'kill_chain_phases',
        'target_ref',
        'type',
        'revoked',
        null,
      ),
      (places, key) => {
        const copy = JSON.parse(whole) as StixBundle;
        for (const [at, other, value] of places) (copy.objects[at] as Record<string, unknown>)[key ?? other] = value;
        const reading = readStixBundle(copy, sha256, theCatalog());
        if (reading.ok) expect(attackFileSchema.safeParse(reading.value.release).success).toBe(true);
        else expect(reading.error.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 30 },
  );
});
