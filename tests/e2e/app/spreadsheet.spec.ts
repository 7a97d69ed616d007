import type { ElectronApplication, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog, clickMenu } from '#tests/e2e/support/dialogs.ts';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import { shiftJis } from '#tests/support/shift-jis.ts';

const main = (page: Page) => page.getByRole('main');
const state = (page: Page, name: RegExp) => main(page).getByRole('radio', { name });
const row = (page: Page, text: string | RegExp) =>
  main(page)
    .getByRole('table', { name: /^(New|Changed|Doubtful|Refused|Unchanged) / })
    .getByRole('row')
    .filter({ hasText: text });
const take = (page: Page) => main(page).getByRole('button', { name: /^Take in/ });
const assets = (page: Page, count: number) => page.getByText(`Assets ${count}`, { exact: true });

/** Chooses a file by the menu. */
async function choose(app: ElectronApplication, folder: string, name: string, content: string | Buffer): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await answerOpenDialog(app, path);
  await clickMenu(app, 'file.importTables');
}

/** What the status bar says, once the plant is there. */
async function assetCount(page: Page): Promise<number> {
  const said = await page
    .getByText(/^Assets \d+$/)
    .first()
    .innerText();
  return Number(said.replace(/\D/g, ''));
}

test('a Japanese list in Shift_JIS comes in by the menu through a preview, and undo takes it back at once', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch({ args: ['--sample'] });
  const before = await assetCount(page);
  const list =
    '資産台帳,,,,\r\n,,,,\r\n機器名,種別,所属ゾーン,台数,保守終了日\r\n新設ポンプ制御盤,PLC,新設棟,2,2031年4月1日\r\n流量計,流量計,新設棟,×12,未定\r\n,,,,\r\n,,新設棟,,2030/1/1\r\n';
  await choose(app, folder, '資産台帳.csv', shiftJis(list));
  await expect(main(page)).toContainText('Shift_JIS, parted by ,');
  await expect(state(page, /^New 1$/)).toBeChecked();
  await expect(row(page, '新設ポンプ制御盤')).toContainText('2031-04-01');
  await state(page, /^Doubtful 1$/).check();
  await expect(row(page, '流量計')).toContainText('“未定” is not understood.');
  await state(page, /^Refused 1$/).check();
  await expect(row(page, 'There is no name.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await main(page)
    .getByRole('checkbox', { name: /doubtful/ })
    .check();
  await expect(take(page)).toHaveText('Take in 2 rows');
  await take(page).click();
  await expect(page.getByText('Took in 2 rows of 資産台帳.csv.')).toBeVisible();
  await expect(assets(page, before + 2)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(assets(page, before)).toBeVisible();
});

test('a column that a person explains is remembered on this machine', async ({ launch, folder }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await assetCount(page);
  const list = 'Name;Zone;Hersteller\nRemembered pump;Control;Acme\n';
  const meaning = main(page).getByRole('combobox', { name: 'Hersteller is taken for' });
  await choose(app, folder, 'list.csv', list);
  await expect(meaning).toHaveValue('');
  await meaning.selectOption('Vendor');
  await expect(row(page, 'Remembered pump')).toContainText('Acme');
  await take(page).click();
  await expect(main(page).getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  await choose(app, folder, 'list.csv', list);
  await expect(meaning).toHaveValue('vendor');
  await expect(state(page, /^Unchanged 1$/)).toBeChecked();
  await expect(take(page)).toBeDisabled();
});

test('the tables of a plant come back without a change', async ({ launch, folder }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  await assetCount(page);
  const path = join(folder, 'tables.xlsx');
  await answerSaveDialog(app, path);
  await clickMenu(app, 'file.exportTables');
  await expect(page.getByText('Exported to tables.xlsx.')).toBeVisible();
  await answerOpenDialog(app, path);
  await clickMenu(app, 'file.importTables');
  const pages = main(page).getByRole('combobox', { name: 'Page' });
  await expect(pages.getByRole('option')).toHaveCount(5);
  for (const at of ['0', '1', '2', '3', '4']) {
    await pages.selectOption(at);
    await expect(state(page, /^Unchanged [1-9]/)).toBeChecked();
    for (const none of [/^New 0$/, /^Changed 0$/, /^Doubtful 0$/, /^Refused 0$/])
      await expect(state(page, none)).toBeVisible();
    await expect(take(page)).toBeDisabled();
  }
  await answerSaveDialog(app, join(folder, 'zones.csv'));
  await main(page).getByRole('button', { name: 'Put away' }).click();
  expect(await barriers(page)).toEqual([]);
  await main(page).getByRole('button', { name: 'Zones as CSV…' }).click();
  await expect(page.getByText('Exported to zones.csv.')).toBeVisible();
  expect(readFileSync(join(folder, 'zones.csv'), 'utf8')).toMatch(/^\ufeffName,Code,/);
});

test('a file that is broken or hostile is told in a sentence and changes nothing', async ({ launch, folder }) => {
  const { app, page } = await launch({ args: ['--sample'] });
  const before = await assetCount(page);
  const broken: readonly (readonly [string, Buffer | string, string])[] = [
    ['quote.csv', 'Name,Zone\n"Pump,Control\n', 'opened in row 2'],
    [
      'latin.csv',
      Buffer.from([0x4e, 0x61, 0x6d, 0x65, 0x2c, 0xff, 0xfe, 0xfd]),
      'neither UTF-8 nor UTF-16 nor Shift_JIS',
    ],
    ['nothing.xlsx', '', 'nothing in this file'],
    ['zip.xlsx', Buffer.from('PK\x03\x04 and then something else entirely'), 'damaged'],
  ];
  for (const [name, content, sentence] of broken) {
    await choose(app, folder, name, content);
    await expect(main(page).getByRole('alert')).toContainText(sentence);
    await expect(main(page).getByRole('alert')).toContainText(`${name} cannot be read. Nothing was changed.`);
  }
  expect(await barriers(page)).toEqual([]);
  expect(await assetCount(page)).toBe(before);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});
