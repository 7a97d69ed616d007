import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Main and preload are CommonJS: it starts quicker, and a sandboxed preload can be nothing else. */
const commonJs = (name: string, entries: Readonly<Record<string, string>>) => ({
  externalizeDeps: false,
  outDir: join(root, 'out', name),
  target: 'node20.18',
  sourcemap: true,
  rolldownOptions: {
    input: Object.fromEntries(Object.entries(entries).map(([entry, file]) => [entry, join(root, file)])),
    external: ['electron', 'better-sqlite3'],
    output: { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
  },
});

export default defineConfig({
  main: {
    root,
    build: commonJs('main', {
      main: 'electron/main.ts',
      reader: 'electron/storage/reader/reader-thread.ts',
      sheets: 'electron/sheets/sheet-thread.ts',
      report: 'electron/report/thread/report-thread.ts',
    }),
  },
  preload: { root, build: commonJs('preload', { preload: 'electron/preload/preload.ts' }) },
  renderer: {
    root: join(root, 'renderer'),
    base: './',
    publicDir: false,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      minify: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, 'renderer/index.html') },
    },
  },
});
