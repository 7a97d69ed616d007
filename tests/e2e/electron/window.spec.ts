import { expect, test } from '@playwright/test';
import { inTemporaryFolder, launchApp } from '../support/launch-app.ts';

test('the window shows the app from its own protocol', async () => {
  await inTemporaryFolder(async (userData) => {
    const app = await launchApp({ userData });
    const page = await app.firstWindow();
    expect(new URL(page.url()).protocol).toBe('app:');
    await app.close();
  });
});
