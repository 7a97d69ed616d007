import { POLICY_ID, type Policy } from '#shared/model/policy.ts';
import type { Catalog } from './catalog.ts';
import type { Locale } from './localized-text.ts';
import type { RiskPolicy } from './risk-policy.ts';

/** The policy that a new plant starts with, named in the given language. */
export function defaultPolicy(catalog: Catalog, locale: Locale): Policy {
  const ready = catalog.policies.find(({ id }) => id === catalog.manifest.defaultPolicyId);
  if (!ready) throw new Error('a catalog without its default policy');
  return policyFrom(ready, locale);
}

/** A ready-made policy as the policy of a plant, named in the given language. */
export function policyFrom(ready: RiskPolicy, locale: Locale): Policy {
  const level = ({ id, name, value, description }: RiskPolicy['likelihoodLevels'][number]) => ({
    id,
    name: name[locale],
    value,
    description: description?.[locale] ?? '',
  });
  return {
    id: POLICY_ID,
    name: ready.name[locale],
    consequenceCategories: ready.consequenceCategories.map(({ id, name, descriptions }) => ({
      id,
      name: name[locale],
      descriptions: Object.fromEntries(Object.entries(descriptions).map(([key, text]) => [key, text[locale]])),
    })),
    consequenceLevels: ready.consequenceLevels.map(level),
    likelihoodLevels: ready.likelihoodLevels.map(level),
    riskLevels: ready.riskLevels.map(({ id, name, colour, tolerable }) => ({
      id,
      name: name[locale],
      colour,
      tolerable,
      authority: '',
      responseTime: '',
    })),
    matrix: ready.matrix,
    overrides: [],
    slTarget: ready.slTarget,
    lock: null,
    lockedCriteria: null,
  };
}
