import type { Page } from '@playwright/test';
import { barriers } from '#tests/e2e/support/barriers.ts';
import { expect, test } from '#tests/e2e/support/launch.ts';

const looks = [
  { theme: 'light', locale: 'en' },
  { theme: 'dark', locale: 'ja' },
  { theme: 'projector', locale: 'ja' },
] as const;

/** The controls of the middle that reach out of the window, where nobody can scroll to them. */
function outOfReach(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').evaluate((main) => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== main &&
      (/auto|scroll/.test(getComputedStyle(element).overflow) || scrolls(element.parentElement));
    const edge = main.getBoundingClientRect();
    // A field that stands for a choice in forms is for nobody's eyes or hands.
    return [...main.querySelectorAll('button, input:not([aria-hidden=true]), select, textarea')]
      .filter((control) => {
        const { left, right, top, width } = control.getBoundingClientRect();
        const isOut = left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1;
        return width > 0 && isOut && !scrolls(control.parentElement) && !control.closest('.react-flow');
      })
      .map((control) => control.outerHTML.slice(0, 160));
  });
}

for (const { theme, locale } of looks)
  test(`every screen of the rail is no barrier and within reach at 1280 × 720, ${theme}, ${locale}`, async ({
    launch,
  }) => {
    test.setTimeout(240_000);
    const { app, page } = await launch({ args: ['--sample'] });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
    await page.evaluate((settings) => window.iec.invoke('settings:set', settings), { theme, locale });
    const places = page.getByRole('navigation').locator('button[data-place]');
    await expect(places.first()).toBeVisible();
    const count = await places.count();
    expect(count).toBeGreaterThan(14);
    expect(await barriers(page, 'body'), 'the window').toEqual([]);
    const heads = new Set<string>();
    for (let at = 0; at < count; at += 1) {
      await places.nth(at).click();
      await expect(places.nth(at)).toHaveAttribute('aria-current', 'page');
      const name = (await page.getByRole('main').getAttribute('aria-label')) ?? '';
      if (heads.has(name)) continue;
      heads.add(name);
      await expect(page.getByRole('main').locator('h2, canvas, [role=grid]').first()).toBeVisible();
      expect.soft(await barriers(page, 'main'), name).toEqual([]);
      expect.soft(await outOfReach(page), name).toEqual([]);
    }
    expect(heads.size).toBeGreaterThan(12);
  });
