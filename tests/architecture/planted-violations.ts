/** Sources, by path, that break one rule each. */
export const plantedViolations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'shared-is-alone': {
    'shared/a.ts': `import { b } from '#electron/b.ts'; export const a = b;`,
    'electron/b.ts': `export const b = 1;`,
  },
  'shared-has-no-node': { 'shared/a.ts': `import { join } from 'node:path'; export const a = join;` },
  'shared-has-only-zod': { 'shared/a.ts': `import { create } from 'zustand'; export const a = create;` },
  'engine-is-pure': { 'shared/engine/a.ts': `import { z } from 'zod'; export const a = z;` },
  'model-knows-no-change': {
    'shared/model/a.ts': `import type { B } from '#shared/diff/b.ts'; export type A = B;`,
    'shared/diff/b.ts': `export type B = 1;`,
  },
  'renderer-has-no-node': { 'renderer/a.ts': `import { app } from 'electron'; export const a = app;` },
  'renderer-has-no-node-core': { 'renderer/a.ts': `import { join } from 'node:path'; export const a = join;` },
  'renderer-reads-only-texts-of-the-catalog': {
    'renderer/a.ts': `import b from '#catalog/threats/b.json'; export const a = b;`,
    'catalog/threats/b.json': '{}',
  },
  'electron-has-no-ui': { 'electron/a.ts': `import { useState } from 'react'; export const a = useState;` },
  'storage-runs-in-plain-node': {
    'electron/storage/a.ts': `import { app } from 'electron'; export const a = app;`,
  },
  'preload-is-tiny': {
    'electron/preload/a.ts': `import { b } from '#electron/b.ts'; export const a = b;`,
    'electron/b.ts': `export const b = 1;`,
  },
  'runtime-never-ships': {
    'electron/app/a.ts': `import { b } from '#electron/runtime/b.ts'; export const a = b;`,
    'electron/runtime/b.ts': `export const b = 1;`,
  },
  'one-door-to-main': {
    'renderer/canvas/a.ts': `import { b } from '#renderer/bridge/b.ts'; export const a = b;`,
    'renderer/bridge/b.ts': `export const b = 1;`,
  },
  'features-are-islands': {
    'renderer/features/one/a.ts': `import { b } from '#renderer/features/two/b.ts'; export const a = b;`,
    'renderer/features/two/b.ts': `export const b = 1;`,
  },
  'ui-knows-no-domain': {
    'renderer/ui/a.ts': `import type { B } from '#shared/b.ts'; export type A = B;`,
    'shared/b.ts': `export type B = 1;`,
  },
  'tests-are-not-imported': {
    'electron/a.ts': `import { b } from '#tests/b.ts'; export const a = b;`,
    'tests/b.ts': `export const b = 1;`,
  },
  'no-dev-deps-in-app': { 'electron/a.ts': `import fc from 'fast-check'; export const a = fc;` },
  'no-unlisted-packages': { 'electron/a.ts': `import b from 'no-such-package'; export const a = b;` },
  'no-cycles': {
    'shared/a.ts': `import { b } from './b.ts'; export const a = (): unknown => b;`,
    'shared/b.ts': `import { a } from './a.ts'; export const b = (): unknown => a;`,
  },
  'no-orphans': { 'shared/a.ts': `export const a = 1;` },
  'no-dead-modules': {
    'electron/main.ts': `import { b } from './b.ts'; b();`,
    'electron/b.ts': `export const b = (): void => undefined;`,
    'electron/a.ts': `import { b } from './b.ts'; export const a = b;`,
  },
};
