import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advisoryProblems } from '#shared/csaf/advisory.ts';
import { readAdvisory } from '#shared/csaf/read-advisory.ts';
import { vulnerabilitySchema } from '#shared/model/asset.ts';
import { aCsaf } from '#tests/support/csaf.ts';

describe('an advisory', () => {
  it('gives its products by vendor, product and version, those of relationships as combined', () => {
    const csaf = aCsaf();
    const product_tree = {
      ...csaf.product_tree,
      full_product_names: [{ product_id: 'PLAIN', name: 'Some box' }],
      relationships: [
        {
          category: 'installed_on',
          product_reference: 'CSAFPID-0',
          relates_to_product_reference: 'PLAIN',
          full_product_name: { product_id: 'BOTH', name: 'P7 on Some box' },
        },
      ],
    };
    const read = readAdvisory({ ...csaf, product_tree });
    expect(read.ok && read.value.products).toMatchObject([
      { id: 'CSAFPID-0', vendor: 'Maker AG', product: 'P7 Controller', version: '1.0', isCombined: false },
      { id: 'PLAIN', vendor: '', product: '', isCombined: false },
      { id: 'BOTH', vendor: 'Maker AG', product: 'P7 Controller', version: '1.0', isCombined: true },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'notCsaf'],
    ['a list', [], 'notCsaf'],
    ['another version', { ...aCsaf(), document: { ...aCsaf().document, csaf_version: '1.0' } }, 'notCsaf'],
    ['no title', { ...aCsaf(), document: { csaf_version: '2.0' } }, 'notCsaf'],
    ['vulnerabilities of another form', { ...aCsaf(), vulnerabilities: [7] }, 'notCsaf'],
    ['a branch of another form', { ...aCsaf(), product_tree: { branches: ['x'] } }, 'tooDeep'],
  ])('is refused where it is %s', (_what, json, code) => {
    expect(readAdvisory(json)).toEqual({ ok: false, error: code });
  });

  it('with a tree of a hundred thousand levels is refused without a crash', () => {
    let branch: object = { category: 'product_name', name: 'x' };
    for (let depth = 0; depth < 100_000; depth += 1)
      branch = { category: 'product_family', name: 'x', branches: [branch] };
    expect(readAdvisory({ ...aCsaf(), product_tree: { branches: [branch] } })).toEqual({ ok: false, error: 'tooDeep' });
  });

  it('says only what an asset may hold, however long its texts are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom(1, 1000), (text, times) => {
        const long = `a${text.repeat(times)}`;
        const csaf = aCsaf({ cves: [long] });
        const vulnerabilities = csaf.vulnerabilities.map((one) => ({
          ...one,
          title: long,
          cwe: { id: long, name: '' },
        }));
        const read = readAdvisory({ ...csaf, vulnerabilities });
        const said = read.ok ? read.value.vulnerabilities : [];
        expect(said).toHaveLength(1);
        for (const { cve, cwe, text: told } of said)
          expect(vulnerabilitySchema.safeParse({ cve, cwe, text: told }).success).toBe(true);
      }),
    );
  });

  it('is refused with a reason or read, whatever stands in the place of one of its parts', () => {
    const parts = fc.constantFrom('document', 'product_tree', 'vulnerabilities');
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, json) => {
        const read = readAdvisory({ ...aCsaf(), [part]: json });
        expect(read.ok ? read.value.id : advisoryProblems).toContain(read.ok ? 'ADV-2025-1' : read.error);
      }),
    );
  });
});
