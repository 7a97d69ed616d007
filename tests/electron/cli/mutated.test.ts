import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, waterPlant, zonduit, type CliRun } from './run.ts';

const bytes = readFileSync(waterPlant);
const published = JSON.parse(bytes.toString('utf8')) as object;

/** Every place of a JSON value. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** A copy with another value at a place; undefined takes the place away. */
function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}

function expectSentence({ exit, stderr, stdout }: CliRun): void {
  expect([0, 3]).toContain(exit);
  expect(stderr).not.toContain('Zonduit has a fault');
  if (exit === 3) expect([stdout, stderr]).toEqual(['', expect.stringMatching(/^a\.json: .{10}/)]);
}

test('a plant with any value at any place is assessed or refused with a sentence', async () => {
  const folder = temporaryFolder();
  const odd = fc.oneof(fc.constantFrom(undefined, null, '', '__proto__', 1e308, -1, [], {}, 'Z1'), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...placesIn(published)), odd, async (path, value) => {
      writeFileSync(join(folder, 'a.json'), String(JSON.stringify(replaced(published, path, value))));
      expectSentence(await zonduit(folder, ['assess', 'a.json', '--json']));
    }),
    { numRuns: 200 },
  );
});

test('a plant with broken bytes is assessed or refused with a sentence', async () => {
  const folder = temporaryFolder();
  const place = fc.nat(bytes.length - 1);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 4 }),
      place,
      async (flips, end) => {
        const broken = Buffer.from(bytes.subarray(0, end % 3 === 0 ? end : bytes.length));
        for (const [at, byte] of flips) if (at < broken.length) broken[at] = byte;
        writeFileSync(join(folder, 'a.json'), broken);
        expectSentence(await zonduit(folder, ['assess', 'a.json', '--json']));
      },
    ),
    { numRuns: 200 },
  );
});
