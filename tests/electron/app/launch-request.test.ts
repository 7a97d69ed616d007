import { purposesOf } from '#electron/app/launch-request.ts';
import { mayReload } from '#electron/app/reload-limit.ts';
import { describe, expect, it } from 'vitest';

describe('the arguments of a start', () => {
  it.each([
    ['nothing', [], []],
    ['the app folder and switches of Chromium', ['--no-sandbox', '/app', '--user-data-dir=/x.iecmodel'], []],
    ['a file', ['/app', 'plant.iecmodel'], [{ kind: 'file', path: '/home/ana/plant.iecmodel' }]],
    ['a file with a full path', ['/data/Plant.IECMODEL'], [{ kind: 'file', path: '/data/Plant.IECMODEL' }]],
    [
      'several files',
      ['a.iecmodel', 'b.json'],
      [
        { kind: 'file', path: '/home/ana/a.iecmodel' },
        { kind: 'file', path: '/home/ana/b.json' },
      ],
    ],
    ['the sample', ['/app', '--sample'], [{ kind: 'sample' }]],
    ['the sample and a file', ['--sample', '/a.iecmodel'], [{ kind: 'file', path: '/a.iecmodel' }]],
  ])('%s', (_name, args, purposes) => {
    expect(purposesOf(args, '/home/ana')).toEqual(purposes);
  });
});

describe('a page that was lost', () => {
  it.each([
    [[], true],
    [[99_000, 99_500], true],
    [[99_000, 99_500, 99_900], false],
    [[1_000, 2_000, 3_000], true],
  ])('before at %j is loaded again: %s', (lostAt, isLoaded) => {
    expect(mayReload(lostAt, 100_000)).toBe(isLoaded);
  });
});
