import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmeParts, programmeStatusId, programmeStates, maturityLevels } from '#shared/model/programme-status.ts';
import { partiesOf, programmeGroups, programmeItems } from '#shared/programme/programme-items.ts';
import { progressOf } from '#shared/programme/progress.ts';
import { orNull } from '#tests/support/arbitrary-values.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';

const [first, second] = programmeItems(theCatalog(), '2-1');

describe('the items of a programme', () => {
  it.each(programmeParts)('of %s lie each in one topmost group, in the order of the standard', (part) => {
    const items = programmeItems(theCatalog(), part);
    const grouped = programmeGroups(theCatalog(), part).flatMap((group) => group.items);
    expect(items.length).toBeGreaterThan(40);
    expect([...grouped].map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
    for (const { group } of programmeGroups(theCatalog(), part)) expect(group.parent).toBeNull();
  });

  it('of 2-1 are grouped by SPE', () => {
    expect(programmeGroups(theCatalog(), '2-1')).toHaveLength(8);
  });
});

describe('the progress of a group', () => {
  const said = orNull(
    fc.record({
      status: orNull(fc.constantFrom(...programmeStates)),
      maturity: orNull(fc.constantFrom(...maturityLevels)),
    }),
  );

  it('counts every item once, and knows the lowest maturity of those that apply', () => {
    const { items } = programmeGroups(theCatalog(), '4-1')[0]!;
    fc.assert(
      fc.property(fc.array(said, { minLength: items.length, maxLength: items.length }), (answers) => {
        const rows = items.flatMap(({ id: itemId }, at) => {
          const answer = answers[at];
          const id = programmeStatusId('4-1', 'Maker', itemId);
          return answer ? [{ id, part: '4-1', party: 'Maker', itemId, ...answer }] : [];
        });
        const model = aPlant({ programmeStatus: rows });
        const progress = progressOf(model.programmeStatus, { part: '4-1', party: 'Maker' }, items);
        const { counts, applicable } = progress;
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
        expect(applicable + counts['not-applicable']).toBe(items.length);
        expect(counts.met).toBe(answers.filter((one) => one?.status === 'met').length);
        const levels = answers.flatMap((one) =>
          one?.maturity && one.status !== 'not-applicable' ? [one.maturity] : [],
        );
        expect(progress.lowestMaturity).toBe(levels.length === 0 ? null : Math.min(...levels));
        const other = progressOf(model.programmeStatus, { part: '4-1', party: 'Somebody else' }, items);
        expect(other.counts.open).toBe(items.length);
      }),
    );
  });
});

describe('the parties of a programme', () => {
  it('are those of the part, by name, once each', () => {
    const row = (part: string, party: string, itemId: string) => ({
      id: `${part}/${party}/${itemId}`,
      part,
      party,
      itemId,
    });
    const model = aPlant({
      programmeStatus: [
        row('2-4', 'Zeta', 'SP.01.01'),
        row('2-4', 'Ajax', 'SP.01.01'),
        row('2-4', 'Ajax', 'SP.01.02'),
        row('4-1', 'Maker', 'SM-1'),
        row('2-1', '', first!.id),
        row('2-1', '', second!.id),
      ],
    });
    expect(partiesOf(model.programmeStatus.values(), '2-4')).toEqual(['Ajax', 'Zeta']);
    expect(partiesOf(model.programmeStatus.values(), '2-1')).toEqual([]);
  });
});
