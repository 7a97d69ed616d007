import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xmlOf } from '#tests/support/drawn-sheet.ts';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, waterPlant, zonduit, zonduitProcess } from './run.ts';

const day = ['--date', '2026-11-27'];
const names = ['OT DMZ', 'Supervisory Control', 'Chlorine Dosing Control', 'Vendor (Nortec)', 'C7'];

describe('zonduit draw', () => {
  it('prints the drawing of the water plant, the same each time', async () => {
    const folder = temporaryFolder();
    const run = await zonduitProcess(folder, ['draw', waterPlant, ...day]);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    const { texts } = xmlOf(run.stdout);
    expect(names.filter((name) => !texts.includes(name))).toEqual([]);
    expect(texts).toContain('2026-11-27');
    expect((await zonduit(folder, ['draw', waterPlant, ...day])).stdout).toBe(run.stdout);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes one file per page, in Japanese', async () => {
    const folder = temporaryFolder();
    const run = await zonduit(folder, ['draw', waterPlant, '-o', 'p.svg', '--paper', 'a4', '--lang', 'ja', ...day]);
    expect(run.exit).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['p 1.svg', 'p 2.svg']);
    const [first = '', second = ''] = ['p 1.svg', 'p 2.svg'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(first).toContain('width="297mm" height="210mm"');
    expect(xmlOf(first).texts).toContain('ゾーンとコンジット');
    expect(xmlOf(second).texts).toContain('OT DMZ');
  });

  it('replaces a file with --force only', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'p.svg'), 'mine');
    const refused = await zonduit(folder, ['draw', waterPlant, '-o', 'p.svg']);
    expect([refused.exit, readFileSync(join(folder, 'p.svg'), 'utf8')]).toEqual([2, 'mine']);
    expect((await zonduit(folder, ['draw', waterPlant, '-o', 'p.svg', '--force'])).exit).toBe(0);
    expect(readFileSync(join(folder, 'p.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it('says what an overlay shows, and leaves the legend out when told to', async () => {
    const folder = temporaryFolder();
    const textsOf = async (...args: string[]) =>
      xmlOf((await zonduit(folder, ['draw', waterPlant, ...args])).stdout).texts;
    expect((await textsOf('--overlay', 'slTarget')).join(' ')).toContain('SL-T, highest over the seven FR');
    expect(await textsOf()).toContain('Signs');
    expect(await textsOf('--no-legend')).not.toContain('Signs');
  });

  it.each([
    [['--paper', 'a5'], 'choose one of fit, a4, a3'],
    [['--diagram', 'D9'], 'choose one of main'],
    [['--overlay', 'colour'], 'choose one of slTarget'],
    [['--date', 'today'], 'YYYY-MM-DD'],
    [['--paper', 'a4'], 'say with -o which file to write'],
  ])('refuses %j', async (args, message) => {
    const folder = temporaryFolder();
    const run = await zonduit(folder, ['draw', waterPlant, ...args]);
    expect([run.exit, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(message);
    expect(existsSync(join(folder, 'p.svg'))).toBe(false);
  });
});
