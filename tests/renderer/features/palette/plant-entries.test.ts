import { expect, test } from 'vitest';
import { plantEntries, preparePlant } from '#renderer/features/palette/data/plant-entries.ts';
import { readQuery, search } from '#renderer/features/palette/data/search.ts';
import { detailOf } from '#renderer/features/palette/detail-of.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { generatePlant } from '#shared/generate/generate-plant.ts';
import type { Locale } from '#shared/ipc/settings.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const catalog = theCatalog();
const model = generatePlant('small', 1, catalog, defaultPolicy(catalog, 'en'));
const entries = (of = model, locale: Locale = 'en') => ({ command: () => [], ...plantEntries(of, catalog, locale) });
const firstOf = <T>(table: ReadonlyMap<string, T>): T => [...table.values()][0]!;

test('every zone, asset, conduit, scenario, countermeasure and threat source is found by its id', () => {
  for (const kind of ['zone', 'asset', 'conduit', 'scenario', 'countermeasure', 'threatSource'] as const) {
    expect(model[kind].size).toBeGreaterThan(0);
    for (const { id } of model[kind].values()) {
      const found = search(entries(), readQuery(id), [], 1000).find(({ group }) => group === kind);
      expect(found?.hits.map((entry) => entry.id)).toContain(id);
    }
  }
});

test('an asset is found by its address, a conduit by the protocol of its channel', () => {
  const asset = [...model.asset.values()].find(({ addresses }) => addresses.length > 0)!;
  const byAddress = search(entries(), readQuery(asset.addresses[0] ?? ''), [], 1000);
  expect(byAddress.find(({ group }) => group === 'asset')?.hits.map(({ id }) => id)).toContain(asset.id);
  const channel = firstOf(model.channel);
  const protocol = catalog.protocols.find(({ id }) => id === channel.protocol)!;
  const byProtocol = search(entries(), readQuery(protocol.name.en), [], 1000);
  expect(byProtocol.find(({ group }) => group === 'channel')?.hits.map(({ id }) => id)).toContain(channel.id);
});

test('requirements and techniques have their names in the language of the screen', () => {
  for (const locale of ['en', 'ja', 'en'] as const) {
    const [requirement, technique] = [catalog.requirements[0]!, catalog.techniques[0]!];
    expect(entries(model, locale).requirement()[0]?.label).toBe(`${requirement.id} ${requirement.title[locale]}`);
    expect(entries(model, locale).technique()[0]?.label).toBe(`${technique.id} ${technique.fullName[locale]}`);
  }
});

test('diagrams are found by their names, notes by any of their words', () => {
  const diagram = { id: 'D1', name: 'Area 100', zoneIds: [], description: '' };
  const note = { id: 'N1', diagramId: 'D1', text: 'Ask the vendor\nabout firmware', kind: 'note' as const };
  const drawn = { ...model, diagram: new Map([['D1', diagram]]), note: new Map([['N1', note]]) };
  const found = (typed: string) =>
    search(entries(drawn), readQuery(typed), [], 6).flatMap(({ hits }) => hits.map(({ label }) => label));
  expect(found('@area 100')).toContain('Area 100');
  expect(found('@firmware')).toContain('Ask the vendor');
});

test('after an edit only what changed is made anew', () => {
  const before = entries();
  const asset = firstOf(model.asset);
  const renamed = { ...model, asset: new Map(model.asset).set(asset.id, { ...asset, name: 'Renamed' }) };
  const after = entries(renamed);
  expect(after.zone()).toBe(before.zone());
  expect(
    after
      .asset()
      .filter((entry) => !before.asset().includes(entry))
      .map(({ label }) => label),
  ).toEqual(['Renamed']);
});

test('preparing goes through everything that has a name of its own', () => {
  const fresh = { ...model, asset: new Map([...model.asset].map(([id, asset]) => [id, { ...asset }])) };
  const steps = [...preparePlant(fresh)].length;
  const { zone, asset, conduit, diagram, note, scenario, countermeasure, threatSource } = fresh;
  const sizes = [zone, asset, conduit, diagram, note, scenario, countermeasure, threatSource].map(({ size }) => size);
  expect(steps).toBe(sizes.reduce((sum, size) => sum + size, 0));
});

test('what has the same name is told apart by its place', () => {
  const between = (from: string, to: string) => `${from} / ${to}`;
  const asset = [...model.asset.values()].find(({ zoneId }) => zoneId !== null)!;
  const conduit = [...model.conduit.values()].find(
    ({ from, to }) => typeof from === 'string' && typeof to === 'string',
  )!;
  const found = entries();
  const detail = (group: 'asset' | 'conduit' | 'scenario' | 'requirement', id: string) =>
    detailOf(
      found[group]().find((entry) => entry.id === id)!,
      model,
      between,
    );
  expect(detail('asset', asset.id)).toBe(model.zone.get(asset.zoneId!)?.name);
  expect(detail('conduit', conduit.id)).toBe(
    `${model.zone.get(conduit.from as string)?.name} / ${model.zone.get(conduit.to as string)?.name}`,
  );
  expect(detail('scenario', firstOf(model.scenario).id)).toBe(firstOf(model.scenario).id);
  expect(detail('requirement', 'SR 1.1')).toBe('');
});
