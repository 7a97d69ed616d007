import { describe, expect, it } from 'vitest';
import { defaultPolicy, policyFrom } from '#shared/catalog/default-policy.ts';
import { locales } from '#shared/catalog/localized-text.ts';
import { policySchema } from '#shared/model/policy.ts';
import { theCatalog } from '#tests/support/catalog.ts';

describe('defaultPolicy', () => {
  it('is the product matrix of five by five; only low is tolerable', () => {
    const policy = defaultPolicy(theCatalog(), 'en');
    expect(policy.riskLevels.map(({ id, name, tolerable }) => ({ id, name, tolerable }))).toEqual([
      { id: 'low', name: 'Low', tolerable: true },
      { id: 'medium', name: 'Medium', tolerable: false },
      { id: 'high', name: 'High', tolerable: false },
      { id: 'critical', name: 'Critical', tolerable: false },
    ]);
    expect(policy.matrix).toEqual({
      kind: 'product',
      bands: [
        { riskLevel: 'low', min: 1 },
        { riskLevel: 'medium', min: 5 },
        { riskLevel: 'high', min: 10 },
        { riskLevel: 'critical', min: 17 },
      ],
    });
    expect(policy.slTarget?.byRiskLevel).toEqual({ low: 1, medium: 2, high: 3, critical: 4 });
  });

  it('is named in the language of the user', () => {
    const policy = defaultPolicy(theCatalog(), 'ja');
    expect(policy.consequenceLevels.map(({ name }) => name)).toEqual([
      '無視できる',
      '軽微',
      '中程度',
      '重大',
      '壊滅的',
    ]);
    expect(policy.consequenceCategories[0]?.descriptions['minor']).toBe('応急手当程度、休業なし');
  });
});

describe('policyFrom', () => {
  it.each(locales.flatMap((locale) => theCatalog().policies.map((ready) => [ready.id, locale, ready] as const)))(
    'makes of %s in %s what the schema of a policy takes as it is',
    (_, locale, ready) => {
      const policy = policyFrom(ready, locale);
      expect(policySchema.parse(policy)).toEqual(policy);
    },
  );
});
