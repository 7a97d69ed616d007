import { hasDisplay } from '#electron/runtime/display.ts';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/global-setup.ts',
  outputDir: '../test-results/e2e',
  // Each has a display of its own; on one that somebody looks at, windows would take the keyboard from each other.
  workers: hasDisplay(process.env) ? 1 : 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
});
