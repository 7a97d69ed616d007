import { begin, expectCounts, zone } from '../support/canvas.ts';
import { countedHand } from '../support/hand.ts';
import { expect, test } from '../support/launch.ts';

type ZoneScript = { readonly name: string; readonly assets: readonly string[] };

const plant: readonly ZoneScript[] = [
  { name: 'Enterprise', assets: ['ERP', 'Mail server', 'Office PC x40', 'Printer'] },
  { name: 'DMZ', assets: ['Firewall north', 'Firewall south', 'Historian replica', 'Jump host', 'WSUS'] },
  { name: 'Operations', assets: ['Historian', 'EWS', 'Domain controller', 'Backup server', 'NTP server', 'IDS'] },
  {
    name: 'Control room',
    assets: ['Operator station 1', 'Operator station 2', 'SCADA server', 'Alarm server', 'Switch CR'],
  },
  {
    name: 'Filters',
    assets: [
      'PLC filter 1',
      'PLC filter 2',
      'HMI filter',
      'Remote I/O x6',
      'Turbidity meter x4',
      'Valve x24',
      'Switch F',
    ],
  },
  {
    name: 'Dosing',
    assets: [
      'PLC dosing',
      'HMI dosing',
      'Chlorine analyzer',
      'Pump drive VFD 1',
      'Pump drive VFD 2',
      'Flow meter',
      'Switch D',
    ],
  },
  { name: 'Safety', assets: ['Safety PLC', 'SIS EWS', 'Gas detector panel', 'Valve ESD', 'Level meter', 'Switch S'] },
];
const count = plant.reduce((sum, { assets }) => sum + assets.length, 0);

test('a plant of seven zones, seven conduits and forty assets is typed in under 120 actions', async ({ launch }) => {
  test.slow();
  const { app, page } = await launch();
  await begin(page);
  const hand = countedHand(app, page);
  expect(count).toBe(40);
  await hand.press('z');
  for (const [at, { name, assets }] of plant.entries()) {
    await hand.type(name);
    await hand.press('Tab');
    for (const [number, asset] of assets.entries()) {
      await hand.type(asset);
      const isLast = number === assets.length - 1;
      await hand.press(isLast ? (at === plant.length - 1 ? 'Enter' : 'Shift+Tab') : 'Enter');
    }
  }
  await hand.press('Escape');
  await expectCounts(page, 7, 0, 40);
  await hand.press('c');
  await hand.type('Operations, Control room');
  await hand.press('Enter');
  await hand.press('ArrowRight');
  await hand.press('c');
  await hand.type('DMZ, Control room, Filters, Dosing');
  await hand.press('Enter');
  await expectCounts(page, 7, 6, 40);
  await hand.press('Escape');
  await hand.press('Tab');
  await hand.press('c');
  await hand.type('DMZ');
  await hand.press('Enter');
  await expectCounts(page, 7, 7, 40);
  expect(hand.actions()).toBeLessThan(120);
  await expect(page.getByRole('group', { name: /^Conduit C7, wired, from Enterprise to DMZ/ })).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Valve actuator');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Asset Valve, Actuator.*, number 24, in Filters/ })).toBeVisible();
});

test('with its asset list pasted, the same plant takes fewer than fifty actions', async ({ launch }) => {
  const { app, page } = await launch();
  await begin(page);
  const hand = countedHand(app, page);
  const rows = plant.flatMap(({ name, assets }) => assets.map((asset) => `${name}\t${asset}`));
  await hand.paste(['Zone\tName', ...rows].join('\n'));
  await expectCounts(page, 7, 0, 40);
  await hand.press('Control+f');
  await hand.type('Operations');
  await hand.press('Enter');
  await hand.press('Escape');
  await hand.press('c');
  await hand.type('DMZ, Control room, Filters, Dosing, Safety, Enterprise, >Vendor');
  await hand.press('Enter');
  await expectCounts(page, 7, 7, 40);
  expect(hand.actions()).toBeLessThan(50);
  await expect(zone(page, 'Filters')).toHaveAccessibleName(/inside: 7 assets/);
});
