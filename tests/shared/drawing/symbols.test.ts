import { expect, it } from 'vitest';
import { symbolOf } from '#shared/drawing/symbols/symbol-of.ts';
import { theCatalog } from '#tests/support/catalog.ts';

it('every asset type of the catalog has a drawing of its own', () => {
  const plain = theCatalog().assetTypes.filter(({ id }) => symbolOf(id) === 'device');
  expect(plain.map(({ id }) => id)).toEqual(['ied']);
});
it('a type of the user’s own is drawn as a plain device', () => expect(symbolOf('Crusher')).toBe('device'));

it.each([
  [{ group: 'network', componentCategory: 'network-device', flags: [] }, 'switch'],
  [{ group: 'control', componentCategory: 'embedded-device', flags: ['safety'] }, 'safety'],
  [{ group: 'elsewhere', componentCategory: 'host-device', flags: [] }, 'server'],
  [{ group: '', componentCategory: '', flags: [] }, 'device'],
])('an own entry %j is drawn as its group, else its category: %s', (own, symbol) => {
  expect(symbolOf('crusher', own)).toBe(symbol);
  expect(symbolOf('firewall', own)).toBe('firewall');
});
