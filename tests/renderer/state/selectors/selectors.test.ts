import { hasDrafts, commitDrafts, registerDraft, restoreDrafts } from '#renderer/state/drafts.ts';
import { optionsOf, subjectOfKey } from '#renderer/state/options.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { scenariosAbout } from '#renderer/state/selectors/subject-scenarios.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { emptyModel, type Model } from '#shared/model/model.ts';
import { scenarioSchema } from '#shared/model/scenario.ts';
import { subjectKey, type Subject } from '#shared/model/subject.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { expect, test } from 'vitest';

const policy = defaultPolicy(theCatalog(), 'en');
const subjects: Record<string, Subject> = {
  S1: { kind: 'zone', id: 'Z1' },
  S2: { kind: 'asset', id: 'A1' },
  S3: { kind: 'suc' },
  S4: { kind: 'asset', id: 'A2' },
};
const model: Model = {
  ...emptyModel(sucSchema.parse({ name: 'Plant' }), policy),
  zone: new Map([['Z1', zoneSchema.parse({ id: 'Z1', name: 'Pumps' })]]),
  asset: new Map([
    ['A1', assetSchema.parse({ id: 'A1', zoneId: 'Z1' })],
    ['A2', assetSchema.parse({ id: 'A2', conduitId: 'C1' })],
  ]),
  scenario: new Map(Object.entries(subjects).map(([id, subject]) => [id, scenarioSchema.parse({ id, subject })])),
};

test.each([
  [{ kind: 'zone', id: 'Z1' }, ['S1', 'S2']],
  [{ kind: 'conduit', id: 'C1' }, ['S4']],
  [{ kind: 'asset', id: 'A1' }, ['S2']],
  [{ kind: 'suc' }, ['S3']],
] as const)('about %o are %o', (place, ids) => {
  expect(scenariosAbout(model, place).map(({ id }) => id)).toEqual(ids);
});

test('risk levels without a colour get one by their place', () => {
  const bare = { ...policy, riskLevels: policy.riskLevels.map((level) => ({ ...level, colour: null })).slice(0, 3) };
  expect([...riskLooks(bare).values()].map(({ colour, order }) => [colour, order])).toEqual([
    ['var(--risk-low)', 0],
    ['var(--risk-high)', 1],
    ['var(--risk-critical)', 2],
  ]);
  expect(riskLooks(policy)).toBe(riskLooks(policy));
  expect(riskLooks(policy).get('low')?.colour).toBe(policy.riskLevels[0]?.colour);
});

test('options come from the plant by name and from the catalog in the language shown', () => {
  const options = (source: Parameters<typeof optionsOf>[0], locale: 'en' | 'ja' = 'en') =>
    optionsOf(source, model, theCatalog(), { locale, sucName: 'All of it' });
  expect(options('zone')).toEqual([{ value: 'Z1', label: 'Pumps', detail: 'Z1' }]);
  expect(options('subject').map(({ value }) => value)).toEqual(['suc', 'zone:Z1', 'asset:A1', 'asset:A2']);
  const technique = theCatalog().techniques[0];
  expect(options('technique', 'ja')[0]).toEqual({
    value: technique?.id,
    label: `${technique?.id} ${technique?.name.ja}`,
  });
  expect(options('likelihoodLevel')).toHaveLength(policy.likelihoodLevels.length);
});

test.each(Object.values(subjects))('the key of %o leads back to it', (subject) => {
  expect(subjectOfKey(subjectKey(subject))).toEqual(subject);
});

test('drafts are committed or given up together', () => {
  const seen: string[] = [];
  const draft = (name: string, isAllowed: boolean) => ({
    commit: () => seen.push(`commit ${name}`) > 0 && isAllowed,
    restore: () => void seen.push(`restore ${name}`),
  });
  const forget = [draft('a', true), draft('b', false)].map(registerDraft);
  expect(hasDrafts()).toBe(true);
  expect(commitDrafts()).toBe(false);
  expect(restoreDrafts()).toBe(true);
  expect(seen).toEqual(['commit a', 'commit b', 'restore a', 'restore b']);
  for (const drop of forget) drop();
  expect([hasDrafts(), commitDrafts(), restoreDrafts()]).toEqual([false, true, false]);
});
