import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csafLimits, readCsafFiles } from '#electron/ipc/csaf-file.ts';
import { aCsaf } from '#tests/support/csaf.ts';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'csaf-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const readings = (...paths: string[]) =>
  readCsafFiles(paths).map(({ reading }) => (reading.ok ? reading.value.id : reading.error));

describe('CSAF files', () => {
  it('are read beside others that cannot be, each with its reason', () => {
    const good = file('good.json', JSON.stringify(aCsaf()));
    const deep = file('deep.json', '['.repeat(2_000_000));
    const huge = file('huge.json', '');
    truncateSync(huge, csafLimits.file + 1);
    const latin = file('latin.json', Uint8Array.of(0x7b, 0xe9, 0x7d));
    const poisoned = file('proto.json', '{"__proto__": {"document": {}}}');
    expect(readings(good, deep, huge, latin, poisoned, join(folder, 'gone.json'), folder)).toEqual([
      'ADV-2025-1',
      'notJson',
      'tooLarge',
      'notUtf8',
      'notCsaf',
      'unreadable',
      'unreadable',
    ]);
  });

  it('are read up to so many at once', () => {
    const path = file('one.json', JSON.stringify(aCsaf()));
    expect(readings(...Array<string>(csafLimits.files + 5).fill(path))).toHaveLength(csafLimits.files);
  });
});
