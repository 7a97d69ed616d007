import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { dismissOffers, restoreOffers } from '#shared/commands/dismiss-offers.ts';
import { scenariosFrom, takeProposals } from '#shared/commands/take-proposals.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { assess } from '#shared/engine/assess.ts';
import { createProposer, proposeThreats } from '#shared/engine/proposals/propose-threats.ts';
import type { Proposal } from '#shared/engine/proposals/proposal.ts';
import { generatePlant } from '#shared/generate/generate-plant.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const catalog = theCatalog();
const today = '2026-11-23';
const of = (model: Model) => proposeThreats(model, catalog, { today });

/** A plant whose assets are of types of the catalog and whose channels speak its protocols. */
const plants = fc
  .tuple(arbitraryModel, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }))
  .map(([model, picks]): Model => {
    const pick = <T>(list: readonly T[], at: number): T => list[(picks[at % picks.length] ?? 0) % list.length]!;
    const assets = [...model.asset.values()].map((one, at) => ({ ...one, type: pick(catalog.assetTypes, at).id }));
    const channels = [...model.channel.values()].map((one, at) => ({
      ...one,
      protocol: pick(catalog.protocols, at).id,
    }));
    return {
      ...model,
      catalogEntry: new Map(),
      asset: new Map(assets.map((one) => [one.id, one])),
      channel: new Map(channels.map((one) => [one.id, one])),
    };
  });

function after(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

function taken(model: Model, proposals: readonly Proposal[]): Model {
  const worded = proposals.map((one) => ({ ...one, name: one.id, nameWithSubject: one.id, vulnerability: '' }));
  return after(model, takeProposals(scenariosFrom(worded, model.scenario)));
}

const everySubject = (model: Model) =>
  [...model.asset.keys()].map((id) => proposeThreats(model, catalog, { today, of: { kind: 'asset', id } }));

test('once all are taken over, none is left, for assets in a zone or conduit neither', () => {
  fc.assert(
    fc.property(plants, (model) => {
      const next = taken(model, of(model).open);
      expect(of(next).open).toEqual([]);
      for (const { zoneId, conduitId, id } of next.asset.values())
        if ((zoneId ?? conduitId) !== null)
          expect(
            proposeThreats(next, catalog, { today, of: { kind: 'asset', id } }).open.filter(
              ({ patternId }) => !model.dismissal.has(patternId),
            ),
          ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('once all are put aside, none is open and all can be brought back', () => {
  fc.assert(
    fc.property(plants, (model) => {
      const { open, putAside } = of(model);
      const ids = open.map(({ id }) => id);
      const next = after(model, dismissOffers(ids, 'No.'));
      expect(of(next).open).toEqual([]);
      expect(of(next).putAside).toHaveLength(open.length + putAside.length);
      expect(of(after(next, restoreOffers(ids))).open.map(({ id }) => id)).toEqual(ids);
    }),
    { numRuns: 60 },
  );
});

test('the same plant gives the same list, whatever the order of its rows', () => {
  fc.assert(
    fc.property(plants, (model) => {
      const reversed = Object.fromEntries(
        Object.entries(model).map(([kind, table]) => [kind, new Map([...(table as Model['zone'])].toReversed())]),
      ) as unknown as Model;
      expect(JSON.stringify(of(reversed))).toBe(JSON.stringify(of(model)));
      expect(JSON.stringify(everySubject(model))).toBe(JSON.stringify(everySubject({ ...model })));
    }),
    { numRuns: 60 },
  );
});

test('ids are unique, every proposal has a reason, and its evidence is in the plant', () => {
  fc.assert(
    fc.property(plants, (model) => {
      const { open } = of(model);
      expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
      for (const { reasons } of open) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          if ('assetIds' in reason) expect(reason.assetIds.every((id) => model.asset.has(id))).toBe(true);
          if ('channelIds' in reason) expect(reason.channelIds.every((id) => model.channel.has(id))).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('subject by subject comes to the same as all at once', () => {
  const plant = generatePlant('small', 3, catalog, defaultPolicy(catalog, 'en'));
  const { subjects, proposalsOf } = createProposer(plant, catalog, today);
  expect(subjects().flatMap((one) => proposalsOf(one).open.map(({ id }) => id))).toEqual(
    of(plant).open.map(({ id }) => id),
  );
});

test('a large plant takes no longer than its assessment', () => {
  const plant = generatePlant('hard', 1, catalog, defaultPolicy(catalog, 'en'));
  const fastest = (work: (model: Model) => unknown) =>
    Math.min(
      ...Array.from({ length: 8 }, () => {
        const fresh = { ...plant, asset: new Map(plant.asset), scenario: new Map(plant.scenario) };
        const start = performance.now();
        work(fresh);
        return performance.now() - start;
      }),
    );
  const assessing = fastest((model) => assess(model, catalog));
  const proposing = fastest(of);
  expect(proposing / assessing).toBeLessThan(1.5);
});
