import { expect, test } from '#tests/e2e/support/launch.ts';
const looks = [['light','en'],['dark','ja'],['projector','en']] as const;
for (const [theme, locale] of looks)
  test(`shots ${theme} ${locale}`, async ({ launch }) => {
    const { page } = await launch({ args: ['--sample'] });
    await page.evaluate(([theme, locale]) => (window as any).iec.invoke('settings:set', { theme, locale }), [theme, locale]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('navigation').getByRole('button', { name: /Assumptions|前提条件/ }).click();
    await page.getByRole('grid').focus();
    await page.getByRole('button', { name: /What if|なければ/ }).click();
    await page.waitForTimeout(800);
    await page.screenshot({ path: `/tmp/shots/targets/assumptions-${theme}-${locale}.png` });
    expect(1).toBe(1);
  });
