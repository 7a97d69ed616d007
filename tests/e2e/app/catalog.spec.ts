import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { ownContents, ownEntry, sharedFile } from '#tests/support/own-entries.ts';
import { builtInRelease, relationship, stixBundle, stixId, technique } from '#tests/support/stix-bundle.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search by id' });
const line = (page: Page, name: string) => page.getByRole('treeitem', { name });
const reading = (page: Page) => page.getByRole('region', { name: 'Entry' });
const title = (page: Page, name: string) => reading(page).getByRole('heading', { level: 3, name });
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Undo/ });

async function openCatalog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Catalog', exact: true }).click();
  await expect(search(page)).toBeVisible();
}

async function find(page: Page, typed: string, name: string): Promise<void> {
  await search(page).fill(typed);
  await page.keyboard.press('Enter');
  await expect(title(page, name)).toBeVisible();
}

async function pickFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Files of own entries' }).click();
  await page.getByRole('menuitem', { name: 'Take in from file' }).click();
}

test('anything is found by id, English word or Japanese word, and leads on', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openCatalog(page);
  await find(page, 'sr1.1re1', 'SR 1.1 RE 1');
  await find(page, 'modify parameter', 'T0836 Modify Parameter');
  await find(page, 'ﾊﾟﾗﾒｰﾀの変更', 'T0836 Modify Parameter');
  await expect(reading(page).getByText('パラメータの変更')).toBeVisible();
  await expect(reading(page).getByText('© 2026 The MITRE Corporation')).toBeVisible();
  await reading(page).getByRole('button', { name: 'M0800 Authorization Enforcement' }).click();
  await reading(page).getByRole('button', { name: 'SR 2.1' }).click();
  await expect(title(page, 'SR 2.1 Authorization enforcement')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title(page, 'M0800')).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(title(page, 'SR 2.1')).toBeVisible();
  await find(page, 'SR 1.13 RE 1', 'SR 1.13 RE 1');
  await expect(reading(page).getByText('Not fully certain.')).toBeVisible();
  await expect(reading(page).getByText('IEC 62443-3-3:2013')).toBeVisible();
  expect(await barriers(page, 'main')).toEqual([]);
});

test('the keyboard alone searches, walks, unfolds and opens', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Control+5');
  await expect(search(page)).toBeVisible();
  await page.keyboard.press('Control+f');
  await expect(search(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(line(page, 'ZCR · 62443-3-2')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(title(page, 'ZCR 1.1')).toBeVisible();
  await page.keyboard.press('Tab');
  while (!(await page.getByRole('tree').evaluate((tree) => tree === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(line(page, 'ZCR · 62443-3-2')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('CWE-306');
  await expect(search(page)).toHaveValue('CWE-306');
  await page.keyboard.press('Enter');
  await expect(title(page, 'CWE-306')).toBeVisible();
});

test('where this plant uses an entry is a way there', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openCatalog(page);
  await find(page, 'T0836', 'T0836 Modify Parameter');
  await reading(page).getByRole('button', { name: 'Scenario' }).click();
  await expect(page.getByRole('grid', { name: 'Scenario register' })).toBeVisible();
  await expect(page.getByRole('complementary').getByText('R-04').first()).toBeVisible();
  await openCatalog(page);
  await expect(title(page, 'T0836')).toBeVisible();
  await find(page, 'plc', 'Programmable logic controller');
  await reading(page).getByRole('button', { name: 'Dosing PLC' }).click();
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Dosing PLC' })).toBeVisible();
});

test('an own asset type is written, used on an asset, drawn, and taken back', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openCatalog(page);
  await page.getByRole('button', { name: 'New entry' }).click();
  await page.getByRole('menuitem', { name: 'New asset type' }).click();
  const form = page.getByRole('form', { name: 'Asset type' });
  const name = form.getByLabel('Name, English');
  await expect(name).toBeFocused();
  await form.getByRole('button', { name: 'Save entry' }).click();
  await expect(form.getByText('The text must not be empty.').first()).toBeVisible();
  await name.fill('Chlorine skid');
  await expect(form.getByLabel('Id')).toHaveValue('chlorine-skid');
  await form.getByLabel('Id').fill('plc');
  await expect(form.getByText('“plc” is the id of a built-in entry')).toBeVisible();
  await form.getByLabel('Id').fill('chlorine-skid');
  await form.getByLabel('Group').selectOption('network');
  expect(await barriers(page, 'main')).toEqual([]);
  await form.getByRole('button', { name: 'Save entry' }).click();
  await expect(title(page, 'Chlorine skid')).toBeVisible();
  await expect(reading(page).getByText('own', { exact: true })).toBeVisible();

  await find(page, 'plc', 'Programmable logic controller');
  await reading(page).getByRole('button', { name: 'Dosing PLC' }).click();
  const type = page.getByRole('complementary').getByRole('combobox', { name: 'Type', exact: true });
  await type.fill('Chlorine');
  await page.getByRole('option', { name: 'Chlorine skid' }).click();
  await expect(type).toHaveValue('Chlorine skid');
  await expect(page.getByRole('group', { name: /Dosing PLC.*Chlorine skid/ })).toHaveCount(1);
  await openCatalog(page);
  await find(page, 'chlorine-skid', 'Chlorine skid');
  await expect(reading(page).getByRole('button', { name: 'Dosing PLC' })).toBeVisible();
  await undo(page).click();
  await undo(page).click();
  await expect(reading(page).getByRole('heading', { name: 'not in the catalog any more' })).toBeVisible();
});

test('a built-in entry stays as it is; its copy is changed and removed', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  await openCatalog(page);
  await find(page, 'modbus-tcp', 'Modbus/TCP');
  await expect(reading(page).getByRole('button', { name: 'Change' })).toHaveCount(0);
  await reading(page).getByRole('button', { name: 'Duplicate as own entry' }).click();
  const form = page.getByRole('form', { name: 'Protocol' });
  await form.getByLabel('Name, English').fill('Modbus of the works');
  await form.getByLabel('Name, 日本語').fill('');
  await form.getByLabel('Spoken over').fill('tcp 1502');
  await page.keyboard.press('Control+Enter');
  await expect(title(page, 'Modbus of the works')).toBeVisible();
  await expect(reading(page).getByText('tcp 1502')).toBeVisible();
  await reading(page).getByRole('button', { name: 'Change' }).click();
  await expect(form.getByLabel('Id')).toHaveAttribute('readonly');
  await form.getByLabel('Name, 日本語').fill('自家製Modbus');
  await page.keyboard.press('Control+s');
  await expect(title(page, 'Modbus of the works')).toBeVisible();
  await find(page, '自家製', 'Modbus of the works');
  await reading(page).getByRole('button', { name: 'Remove this entry' }).click();
  await expect(reading(page).getByRole('heading', { name: 'not in the catalog any more' })).toBeVisible();
  await undo(page).click();
  await expect(title(page, 'Modbus of the works')).toBeVisible();
});

test('own entries go out in a file and come into another plant in one step', async ({ launch, folder }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  const path = join(folder, 'works.ieccatalog');
  const entries = [ownContents['asset-type'], { ...ownContents['asset-type'], id: 'plc' }].map((content) =>
    ownEntry('asset-type', content),
  );
  await writeFile(path, JSON.stringify(sharedFile(entries.map(({ id: _id, ...row }) => row))));
  await openCatalog(page);
  await answerOpenDialog(app, path);
  await pickFile(page);
  const dialog = page.getByRole('dialog', { name: 'Take in “Works”?' });
  await expect(dialog.getByText('New: 1')).toBeVisible();
  await expect(dialog.getByText('“own-protocol” is not in the catalog.')).toBeVisible();
  await expect(dialog.getByText('“plc” is the id of a built-in entry')).toBeVisible();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take in 1 entry' }).click();
  await find(page, 'own-type', 'Dosing skid');

  const saved = join(folder, 'saved.ieccatalog');
  await answerSaveDialog(app, saved);
  await page.getByRole('button', { name: 'Files of own entries' }).click();
  await page.getByRole('menuitem', { name: 'Save own entries as' }).click();
  await expect(page.getByText('Exported to saved.ieccatalog.')).toBeVisible();
  expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({
    format: 'ieccatalog',
    version: 1,
    entries: [{ entryId: 'own-type' }],
  });
  await answerOpenDialog(app, saved);
  await pickFile(page);
  await expect(page.getByRole('dialog').getByText('The plant has all of this already.')).toBeVisible();
  await page.keyboard.press('Escape');
  await undo(page).click();
  await expect(reading(page).getByRole('heading', { name: 'not in the catalog any more' })).toBeVisible();
});

test('a newer ATT&CK bundle is previewed, taken in, and taken back', async ({ launch, folder }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  const bundle = stixBundle({ ...builtInRelease(), version: '20.0', released: '2026-10-13' });
  bundle.objects.push(technique('T1700', 'Spoof Clock', ['impact']), { type: 'attack-pattern', id: 'broken' });
  Object.assign(
    bundle.objects.find(({ id }) => id === stixId('attack-pattern', 'T0836'))!,
    { revoked: true },
  );
  bundle.objects.push(relationship('revoked-by', stixId('attack-pattern', 'T0836'), stixId('attack-pattern', 'T1700')));
  const path = join(folder, 'ics-attack-20.0.json');
  await writeFile(path, JSON.stringify(bundle));
  await openCatalog(page);
  await answerOpenDialog(app, path);
  await pickFile(page);
  const dialog = page.getByRole('dialog', { name: 'Take in “MITRE ATT&CK for ICS 20.0”?' });
  await expect(dialog.getByText('1 scenario of this plant names a technique that is retired by it')).toBeVisible();
  await expect(dialog.getByText('R-04')).toBeVisible();
  await expect(dialog.getByText('→ T1700')).toBeVisible();
  await expect(dialog.getByText('1 new technique')).toBeVisible();
  await expect(dialog.getByText('This object is not as STIX 2.1 has it and was left out.')).toBeVisible();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take in this release' }).click();
  await expect(page.getByText('ATT&CK for ICS 20.0, this plant’s own')).toBeVisible();
  await find(page, 'T1700', 'T1700 Spoof Clock');
  await find(page, 'T0836', 'T0836 Modify Parameter');
  await expect(reading(page).getByRole('button', { name: 'T1700 Spoof Clock' })).toBeVisible();
  await undo(page).click();
  await expect(page.getByText('ATT&CK for ICS 19.1, built in')).toBeVisible();
});

test('files that are broken or something else get a sentence and change nothing', async ({ launch, folder }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await openCatalog(page);
  const cases = [
    ['{"format": "ieccatalog", ', 'The file is not JSON: line 1'],
    ['[]', 'This is neither a file of own entries'],
    ['{"format":"iecmodel-json","version":1}', 'This is a plant in the exchange form'],
    ['{"format":"ieccatalog","version":9}', 'This is version 9 of the form'],
    [
      '{"type":"bundle","objects":[{"type":"x-mitre-matrix","id":"m","name":"E","tactic_refs":[],"external_references":[{"source_name":"mitre-attack","external_id":"enterprise-attack"}]}]}',
      'another part of ATT&CK (enterprise-attack)',
    ],
    [JSON.stringify(sharedFile([], { id: '' })), 'The text must not be empty.'],
  ] as const;
  for (const [content, sentence] of cases) {
    const path = join(folder, 'a.ieccatalog');
    await writeFile(path, content);
    await answerOpenDialog(app, path);
    await pickFile(page);
    const dialog = page.getByRole('dialog', { name: '“a.ieccatalog” cannot be taken in' });
    await expect(dialog.getByText(sentence)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    expect(await readFile(path, 'utf8')).toBe(content);
  }
  await expect(undo(page)).toBeDisabled();
});

test('a dropped file is taken in here, and only if it is a real one', async ({ launch }) => {
  const { page } = await launch({ args: ['--sample'] });
  const drop = (name: string) =>
    page.getByRole('main').evaluate((main, fileName) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{}'], fileName));
      const target = main.querySelector('input') ?? main;
      target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, name);
  const missing = page.getByText('The file is not there any more');
  await drop('works.ieccatalog');
  await expect(missing).toHaveCount(1);
  await openCatalog(page);
  await drop('ics-attack-20.0.json');
  await expect(missing).toHaveCount(2);
});

test('an own entry with a fault is found from its finding, put right or removed', async ({ launch, folder }) => {
  const entry = {
    kind: 'protocol',
    entryId: 'bus',
    content: { ...ownContents.protocol, id: 'bus', category: 'nothing' },
  };
  const broken = { kind: 'protocol', entryId: 'x', content: { id: 'x', name: 5 } };
  const path = join(folder, 'plant.json');
  const plant = { format: 'iecmodel-json', version: 1, suc: { name: 'Mill' }, catalogEntries: [entry, broken] };
  await writeFile(path, JSON.stringify(plant));
  const { page } = await launch({ args: [path] });
  await page.getByRole('button', { name: /The own entry bus has 1 fault/ }).click();
  await expect(reading(page).getByText('“nothing” is not in the catalog.')).toBeVisible();
  await page.getByRole('button', { name: /The own entry x has/ }).click();
  await expect(reading(page).getByText('The catalog does without this entry until it is put right.')).toBeVisible();
  await reading(page).getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Name, English').fill('Bus X');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(title(page, 'Bus X')).toBeVisible();
  await undo(page).click();
  await page.getByRole('button', { name: /The own entry x has/ }).click();
  await reading(page).getByRole('button', { name: 'Remove this entry' }).click();
  await expect(page.getByRole('button', { name: /The own entry x has/ })).toHaveCount(0);
});
