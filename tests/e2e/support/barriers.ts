import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What shuts people out of the window, or of the parts of it that the selectors name: whatever axe holds against it. A part
 * alone is no landmark, so that rule is left out.
 */
export async function barriers(page: Page, ...parts: readonly string[]): Promise<readonly string[]> {
  // Of what is as it should be nothing is told, which halves the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  for (const part of parts) axe.include(part);
  const { violations } = await axe.disableRules('region').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}
