import { barriers } from '#tests/e2e/support/barriers.ts';
import { zone } from '#tests/e2e/support/canvas.ts';
import { focusDrawing } from '#tests/e2e/support/hand.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';
import type { ElectronApplication, Page } from '@playwright/test';

test.describe.configure({ timeout: 150_000 });

type Step = (page: Page) => Promise<unknown>;
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const onDrawing =
  (...keys: readonly string[]): Step =>
  async (page) => {
    await focusDrawing(page);
    for (const name of keys) await page.keyboard.press(name);
  };
const openFirst: Step = (page) => page.getByRole('button', { name: /^Diagram: / }).press('Enter');

/** Each state of the drawing, the keys that lead there, and those that lead out of it again. */
const states: Readonly<Record<string, readonly [enter: Step, leave: Step]>> = {
  'the whole plant': [focusDrawing, focusDrawing],
  'a zone selected': [onDrawing('ArrowDown'), key('Escape')],
  'a conduit selected': [onDrawing('ArrowDown', 'Alt+Enter', ']'), key('Escape')],
  'the overlay of gaps': [onDrawing('3'), onDrawing('0')],
  'the focus on a zone': [onDrawing('ArrowDown', 'f'), onDrawing('Escape', 'Escape')],
  'the search': [onDrawing('Control+f'), key('Escape')],
  'the other end of a conduit': [onDrawing('ArrowDown', 'c'), key('Escape')],
  'the context menu': [onDrawing('ArrowDown', 'Shift+F10'), key('Escape')],
  'the diagrams': [openFirst, key('Escape')],
  'a name being typed': [onDrawing('ArrowDown', 'F2'), key('Escape')],
};

async function openSample(
  launch: (options: { args: readonly string[] }) => Promise<{ app: ElectronApplication; page: Page }>,
) {
  const running = await launch({ args: ['--sample'] });
  await expect(zone(running.page, 'OT DMZ')).toBeVisible({ timeout: 30_000 });
  return running;
}

for (const theme of ['light', 'projector'] as const)
  test(`no state of the drawing has a barrier in the ${theme} theme`, async ({ launch }) => {
    const { page } = await openSample(launch);
    await page.evaluate((chosen) => window.iec.invoke('settings:set', { theme: chosen }), theme);
    for (const [state, [enter, leave]] of Object.entries(states)) {
      await enter(page);
      expect(await barriers(page, '[data-testid=canvas]'), state).toEqual([]);
      await leave(page);
    }
  });

type Box = {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The controls that lie over and around the drawing, with what is cut off by the part of the screen that holds them. */
function controlsOn(page: Page): Promise<{ boxes: Box[]; cut: string[] }> {
  return page.evaluate(() => {
    const chosen =
      '[role=toolbar] button, [data-seeing] button, [data-foot] button, [data-region=findings] header button';
    const found = [...document.querySelectorAll<HTMLElement>(chosen)].map((element) => {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const around = element.closest('[data-region]')?.getBoundingClientRect();
      const isCut = !around || left < around.left || right > around.right || top < around.top || bottom > around.bottom;
      return { box: { name, left, top, right, bottom }, isCut };
    });
    return { boxes: found.map(({ box }) => box), cut: found.filter(({ isCut }) => isCut).map(({ box }) => box.name) };
  });
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.name} / ${b.name}`),
  );
}

test('in a narrow window and large type no control over the drawing is cut or covers another', async ({ launch }) => {
  const { app, page } = await openSample(launch);
  for (const theme of ['light', 'projector'] as const)
    for (const locale of ['en', 'ja'] as const)
      for (const zoom of [1, 1.5]) {
        await page.evaluate((chosen) => window.iec.invoke('settings:set', chosen), { theme, locale });
        await app.evaluate(({ BrowserWindow }, factor) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.setContentSize(1280, 720);
          window?.webContents.setZoomFactor(factor);
        }, zoom);
        const place = `${theme} ${locale} ${zoom}`;
        await expect.poll(async () => (await controlsOn(page)).cut, place).toEqual([]);
        const { boxes } = await controlsOn(page);
        expect(boxes.length, place).toBeGreaterThan(12);
        expect(overlapping(boxes), place).toEqual([]);
      }
});
