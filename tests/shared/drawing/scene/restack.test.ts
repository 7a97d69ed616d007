import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restack, stackings, type Stacking } from '#shared/drawing/scene/restack.ts';

type Sheet = { key: string; layer: number; rank: number };

/** Things as a drawing has them, from the back to the front. */
function stacked(layers: Readonly<Record<string, number>>): Sheet[] {
  return Object.entries(layers)
    .map(([key, layer], rank) => ({ key, layer, rank }))
    .sort((a, b) => a.layer - b.layer || a.rank - b.rank);
}

function orderAfter(sheets: readonly Sheet[], changed: ReadonlyMap<string, number>): string {
  return sheets
    .map((sheet) => ({ ...sheet, layer: changed.get(sheet.key) ?? sheet.layer }))
    .sort((a, b) => a.layer - b.layer || a.rank - b.rank)
    .map(({ key }) => key)
    .join('');
}

describe('restack', () => {
  const flat = { a: 0, b: 0, c: 0, d: 0 };
  it.each<[string, Record<string, number>, string, Stacking, string, Record<string, number>]>([
    ['brings to the front with one change', flat, 'a', 'front', 'bcda', { a: 1 }],
    ['sends to the back with one change', flat, 'd', 'back', 'dabc', { d: -1 }],
    ['keeps the order of what is brought along', flat, 'ac', 'front', 'bdac', { a: 1, c: 1 }],
    ['goes one step forward', flat, 'a', 'forward', 'bacd', { b: -1 }],
    ['goes one step backward', flat, 'd', 'backward', 'abdc', { c: 1 }],
    ['changes nothing at the front', flat, 'd', 'front', 'abcd', {}],
    ['changes nothing one step beyond the front', flat, 'd', 'forward', 'abcd', {}],
    ['goes past a higher layer', { a: 0, b: 5 }, 'a', 'front', 'ba', { a: 6 }],
    ['numbers anew where layers run out', { a: -1000, b: 1000 }, 'a', 'front', 'ba', {}],
  ])('%s', (what, layers, chosen, how, order, expected) => {
    const changed = restack(stacked(layers), new Set(chosen), how);
    expect(orderAfter(stacked(layers), changed)).toBe(order);
    if (!what.startsWith('numbers')) expect(Object.fromEntries(changed)).toEqual(expected);
  });

  it('leaves the others in their order, puts the chosen where they are sent, and stays within the layers', () => {
    const layers = fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.constantFrom(-1000, -1, 0, 0, 1, 2, 1000));
    const chosenKeys = fc.subarray([...'abcdefgh']);
    fc.assert(
      fc.property(layers, chosenKeys, fc.constantFrom(...stackings), (given, picked, how) => {
        const sheets = stacked(given);
        const chosen = new Set(picked);
        const before = orderAfter(sheets, new Map());
        const changed = restack(sheets, chosen, how);
        const after = orderAfter(sheets, changed);
        const only = (order: string, isIn: boolean) => [...order].filter((key) => chosen.has(key) === isIn).join('');
        expect(only(after, false)).toBe(only(before, false));
        expect(only(after, true)).toBe(only(before, true));
        if (how === 'front') expect(after.endsWith(only(before, true))).toBe(true);
        if (how === 'back') expect(after.startsWith(only(before, true))).toBe(true);
        for (const layer of changed.values()) expect(Math.abs(layer)).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
