import { runCommand } from '#electron/runtime/run-command.ts';
import { ensurePdfTools } from '#electron/runtime/system-packages.ts';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ReportFormat, ReportLanguage } from '#shared/ipc/report-request.ts';
import { answerSaveDialog } from '../support/dialogs.ts';
import { expect, test } from '../support/launch.ts';
import { zonduit } from '../support/zonduit.ts';

const plant = join(projectFolder, 'assets/sample/water-plant.iecmodel.json');
type Assessed = { readonly id: string; readonly slTarget: { readonly vector: readonly number[] } | null };
type Named = { readonly id: string; readonly name?: string };
type Published = Record<'zones' | 'conduits', readonly Named[]>;
type Results = Record<'zones' | 'conduits' | 'scenarios', readonly Assessed[]>;

const { zones, conduits } = JSON.parse(readFileSync(plant, 'utf8')) as Published;
const results = JSON.parse(zonduit('assess', plant, '--json')) as Results;
const names = [...zones, ...conduits].map(({ id, name }) => name || id);
const nameOf = (id: string) => [...zones, ...conduits].find((one) => one.id === id)?.name || id;

/** What the table of zones and conduits shows of each: its name, its kind, and its SL-T. */
const rows = [...results.zones, ...results.conduits].flatMap(({ id, slTarget }) => {
  if (!slTarget) return [];
  const isEven = slTarget.vector.every((level) => level === slTarget.vector[0]);
  return [new RegExp(`${nameOf(id)} \\S+ ${isEven ? slTarget.vector[0] : slTarget.vector.join(' ')} \\d`)];
});

const titles: Readonly<Record<ReportLanguage, string>> = {
  en: 'Cyber security requirements specification',
  ja: 'サイバーセキュリティ要求事項仕様',
  'en+ja': 'Cyber security requirements',
};

test.beforeAll(() => ensurePdfTools());

async function output(command: string, ...parameters: readonly string[]): Promise<string> {
  const { code, output: printed } = await runCommand(command, parameters);
  if (code !== 0) throw new Error(`${command}: ${printed}`);
  return printed;
}

/** What must be true of every PDF of the sample's specification. */
async function checkPdf(file: string, lang: ReportLanguage): Promise<void> {
  const text = (await output('pdftotext', '-layout', file, '-')).replace(/\s+/g, ' ');
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
  expect(results.scenarios.filter(({ id }) => !text.includes(id))).toEqual([]);
  if (lang !== 'en+ja') expect(rows.filter((row) => !row.test(text))).toEqual([]);
  expect(text.replaceAll(' ', '').includes(titles[lang].replaceAll(' ', ''))).toBe(true);
  const info = await output('pdfinfo', file);
  expect(info).toMatch(/Tagged:\s+yes/);
  const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
  expect(text.includes(`Page ${pages} of ${pages}`) || text.includes(`${pages} / ${pages} ページ`)).toBe(true);
  const fonts = (await output('pdffonts', file)).split('\n').slice(2).filter(Boolean);
  expect(fonts.filter((line) => !/\byes\s+yes\s+(yes|no)\s+\d+\s+\d+\s*$/.test(line))).toEqual([]);
  expect(fonts.every((line) => line.includes('IBMPlexSans'))).toBe(true);
}

/** Writes the specification through the app's own call, to a place that the dialog is answered with. */
function write(page: Page, format: ReportFormat, lang: ReportLanguage) {
  return page.evaluate(
    async ([form, language]) => {
      const steps: string[] = [];
      const stop = window.iec.on('report:progress', ({ step }) => void steps.push(step));
      const opened = await window.iec.invoke('app:start', {});
      const documentId = opened.ok ? (opened.value.document?.status.documentId ?? '') : '';
      const answer = await window.iec.invoke('report:write', { documentId, kind: 'crs', format: form, lang: language });
      stop();
      return { answer, steps };
    },
    [format, lang] as const,
  );
}

test('the command line prints the specification as PDF, with page numbers in its contents', async ({ folder }) => {
  const file = join(folder, 'crs.pdf');
  zonduit('report', plant, '--lang', 'en+ja', '--paper', 'letter', '-o', file);
  await checkPdf(file, 'en+ja');
  expect(await output('pdfinfo', file)).toContain('612 x 792 pts (letter)');
  const contents = await output('pdftotext', '-layout', '-f', '2', '-l', '3', file, '-');
  expect(contents).toMatch(/6\.2 .*SUC.* \d+\n/);
});

for (const lang of ['en', 'ja'])
  test(`the management summary of the sample is one page, in ${lang}`, async ({ folder }) => {
    const file = join(folder, 'summary.pdf');
    zonduit('report', plant, '--kind', 'summary', '--lang', lang, '-o', file);
    expect(await output('pdfinfo', file)).toMatch(/Pages:\s+1\n/);
  });

test.setTimeout(240_000);

test('the app writes each form in each language', async ({ launch, folder }) => {
  const { app, page } = await launch({ args: [plant] });
  for (const lang of ['en', 'ja', 'en+ja'] as const) {
    const file = join(folder, `crs-${lang}.pdf`);
    await answerSaveDialog(app, file);
    const { answer, steps } = await write(page, 'pdf', lang);
    expect(answer).toEqual({ ok: true, value: { fileName: `crs-${lang}.pdf` } });
    expect(new Set(steps)).toEqual(new Set(['assess', 'build', 'write', 'print']));
    await checkPdf(file, lang);
    for (const format of ['docx', 'xlsx', 'html'] as const) {
      await answerSaveDialog(app, join(folder, `crs-${lang}.${format}`));
      expect((await write(page, format, lang)).answer.ok).toBe(true);
      expect(statSync(join(folder, `crs-${lang}.${format}`)).size).toBeGreaterThan(10_000);
    }
  }
  await answerSaveDialog(app, null);
  expect((await write(page, 'pdf', 'en')).answer).toEqual({ ok: true, value: null });
  expect(existsSync(join(folder, 'crs.pdf'))).toBe(false);
});
