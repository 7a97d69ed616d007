import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { takeVulnerabilities } from '#shared/commands/take-vulnerabilities.ts';
import type { Advisory } from '#shared/csaf/advisory.ts';
import { matchAdvisories } from '#shared/csaf/match-assets.ts';
import { indexProducts } from '#shared/csaf/product-index.ts';
import { readAdvisory } from '#shared/csaf/read-advisory.ts';
import { compareProduct, makeOf, nameOf, soughtOf } from '#shared/csaf/same-product.ts';
import type { Model } from '#shared/model/model.ts';
import { aCsaf } from '#tests/support/csaf.ts';
import { aPlant } from '#tests/support/plant.ts';

function advisory(fields: Parameters<typeof aCsaf>[0] = {}): Advisory {
  const read = readAdvisory(aCsaf(fields));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const plant = (fields: object, vulnerabilities: readonly object[] = []) =>
  aPlant({
    asset: [{ id: 'A', vendor: 'Maker', product: 'P7 Controller', version: '1.0', vulnerabilities, ...fields }],
  });
const verdicts = (model: Model, said: Advisory) =>
  matchAdvisories(model.asset.values(), [said]).matches.map(({ verdict }) => verdict);
const range = (name: string) => ({ versions: [{ category: 'product_version_range', name }] });
const status = (name: string) => ({ status: name });

describe('an asset and an advisory', () => {
  it.each<[string, object, Parameters<typeof aCsaf>[0], readonly string[]]>([
    ['match by vendor, product and version, whatever the legal form', {}, {}, ['matched']],
    ['match whatever the case, the hyphens and the V', { product: 'p7-controller', version: 'V1.0' }, {}, ['matched']],
    ['match in a range of versions', {}, range('vers:generic/<1.2'), ['matched']],
    ['match where every version is meant', { version: '' }, range('vers:all/*'), ['matched']],
    ['do not where the version is another one', { version: '1.1' }, {}, []],
    ['do not beyond the range', { version: '1.2' }, range('<V1.2'), []],
    ['do not where the vendor is another one', { vendor: 'Other' }, {}, []],
    ['do not where the product is another one', { product: 'Gateway' }, {}, []],
    ['are doubtful where the asset has no version', { version: '' }, {}, ['doubtful']],
    ['are doubtful where the asset has no vendor', { vendor: '' }, {}, ['doubtful']],
    ['are doubtful where one name is a part of the other', { product: 'P7' }, {}, ['doubtful']],
    ['are doubtful where the range is written in words', {}, range('before the spring release'), ['doubtful']],
    ['are doubtful while it is looked into', {}, status('under_investigation'), ['doubtful']],
    ['do not where the product is fixed', {}, status('fixed'), []],
    ['do not where the product is not affected', {}, status('known_not_affected'), []],
  ])('%s', (_what, fields, said, expected) => {
    expect(verdicts(plant(fields), advisory(said))).toEqual(expected);
  });

  it('match by CPE where the tree names the product otherwise', () => {
    const cpe = 'cpe:2.3:h:maker:p7_controller:1.0:*:*:*:*:*:*:*';
    const said = advisory({
      vendor: 'Maker',
      product: 'Order number 6ES7',
      versions: [{ category: 'product_version', name: '1.0', cpe }],
    });
    expect(verdicts(plant({}), said)).toEqual(['matched']);
    expect(verdicts(plant({ version: '3.0' }), said)).toEqual([]);
  });

  it.each([
    ['2.8', []],
    ['2.9', ['matched']],
    ['2.9.0', ['matched']],
  ])('of version %s follow the version of the tree where the CPE leaves it out', (version, expected) => {
    const cpe = 'cpe:2.3:h:maker:p7_controller:*:*:*:*:*:*:*:*';
    const said = advisory({ versions: [{ category: 'product_version', name: 'V2.9', cpe }] });
    expect(verdicts(plant({ version }), said)).toEqual(expected);
  });

  it('give CVE, CWE, CVSS and a text with the number of the advisory', () => {
    const [match] = matchAdvisories(plant({}).asset.values(), [advisory()]).matches;
    expect(match?.additions).toEqual([
      { cve: 'CVE-2025-0001', cwe: 'CWE-287', cvss: 9.8, text: 'Missing authentication CVE-2025-0001 (ADV-2025-1)' },
    ]);
  });

  it('tell what is there already, and which products are none of the plant', () => {
    const known = plant({}, [{ cve: 'cve-2025-0001' }]);
    const said = advisory({ cves: ['CVE-2025-0001', 'CVE-2025-0002'] });
    expect(matchAdvisories(known.asset.values(), [said])).toMatchObject({
      matches: [{ known: 1, additions: [{ cve: 'CVE-2025-0002' }] }],
      unmatched: [],
    });
    const other = matchAdvisories(plant({ product: 'Gateway' }).asset.values(), [said]);
    expect(other).toEqual({ matches: [], unmatched: ['Maker AG P7 Controller 1.0'] });
  });
});

it('an asset meets every product of an advisory that it is or may be', () => {
  const words = fc.array(fc.constantFrom('P7', 'Pro', 'X', 'Controller', 'AG', 'p7pro'), { maxLength: 3 });
  const named = fc.tuple(words, fc.constantFrom(' ', '-', '')).map(([all, gap]) => all.join(gap));
  const product = fc.record({
    id: fc.constant('P'),
    name: named,
    vendor: fc.constantFrom('Maker', 'AG', ''),
    product: named,
    version: fc.constantFrom('1.0', '', '<2'),
    isRange: fc.boolean(),
    cpe: named.map((one) => (one === '' ? '' : `cpe:2.3:h:maker:${one.replaceAll(' ', '_')}:1.0`)),
    isCombined: fc.boolean(),
  });
  const asset = fc.record({
    vendor: fc.constantFrom('Maker', ''),
    product: named,
    version: fc.constantFrom('1.0', ''),
  });
  let met = 0;
  fc.assert(
    fc.property(asset, fc.array(product, { maxLength: 8 }), (one, products) => {
      const advisories = products.map((each) => ({ id: 'ADV', title: '', products: [each], vulnerabilities: [] }));
      const index = indexProducts(advisories);
      const near = new Set([...index.near(index.makeOf(one))].map(({ advisory: at }) => at));
      const meant = products.flatMap((each, at) =>
        compareProduct(makeOf(one, nameOf), soughtOf(each, nameOf)) === 'none' ? [] : [at],
      );
      met += meant.length;
      expect(meant.filter((at) => !near.has(at))).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(met).toBeGreaterThan(0);
});

it('more than an asset can keep is refused, and nothing is dropped', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ cve: `CVE-${at}` }));
  const model = plant({}, many(9_999));
  const additions = (count: number) => [
    { assetId: 'A', additions: many(count).map(({ cve }) => ({ cve: `${cve}-B`, cwe: '', cvss: null, text: '' })) },
  ];
  const outcome = runCommand(model, takeVulnerabilities(additions(2)));
  expect(outcome).toMatchObject({ ok: false, error: [{ code: 'too-many-vulnerabilities', id: 'A' }] });
  expect(runCommand(model, takeVulnerabilities(additions(1))).ok).toBe(true);
});

describe('taking advisories in', () => {
  const word = fc.constantFrom('Maker', 'Other', 'P7', 'P7 Controller', '1.0', '1.1', '');
  const said = fc.record({
    vendor: fc.constantFrom('Maker AG', 'Other'),
    product: fc.constantFrom('P7', 'P7 Controller'),
    versions: fc.array(
      fc.record({
        category: fc.constantFrom('product_version', 'product_version_range'),
        name: fc.constantFrom('1.0', '1.1', '<1.1', 'vers:all/*', 'soon'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    cves: fc.array(fc.constantFrom('CVE-2025-1', 'CVE-2025-2', ''), { maxLength: 4 }),
    status: fc.constantFrom('known_affected', 'under_investigation', 'fixed'),
  });
  const assets = fc.array(
    fc.record({
      vendor: word,
      product: word,
      version: word,
      vulnerabilities: fc.constantFrom([], [{ cve: 'CVE-2025-1' }]),
    }),
    { maxLength: 5 },
  );

  it('adds exactly what the preview says, to no other asset, and the same files again add nothing', () => {
    let taken = 0;
    fc.assert(
      fc.property(assets, fc.array(said, { maxLength: 3 }), (rows, documents) => {
        const model = aPlant({ asset: rows.map((row, at) => ({ ...row, id: `A${at}` })) });
        const advisories = documents.map(advisory);
        const { matches } = matchAdvisories(model.asset.values(), advisories);
        const outcome = runCommand(model, takeVulnerabilities(matches));
        if (!outcome.ok) throw new Error('refused');
        const after = outcome.value.model;
        for (const [id, asset] of model.asset) {
          const added = matches.filter(({ assetId }) => assetId === id).flatMap(({ additions }) => additions);
          taken += added.length;
          expect(after.asset.get(id)?.vulnerabilities).toEqual([...asset.vulnerabilities, ...added]);
        }
        const again = matchAdvisories(after.asset.values(), advisories).matches;
        expect(again.flatMap(({ additions }) => additions)).toEqual([]);
        const second = runCommand(after, takeVulnerabilities(again));
        expect(second.ok && second.value.diff).toEqual([]);
      }),
    );
    expect(taken).toBeGreaterThan(0);
  });
});
