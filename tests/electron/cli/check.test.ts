import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, zonduit } from './run.ts';

const plant = {
  format: 'iecmodel-json',
  version: 1,
  suc: { name: 'Plant' },
  zones: [{ id: 'Z', name: 'Cell', slTarget: { level: 1, rationale: 'Site standard' } }],
  assets: [
    { id: 'S', name: 'SIS', type: 'sis', zoneId: 'Z' },
    { id: 'A', name: 'PLC', type: 'plc', zoneId: 'Z' },
  ],
};
const accepted = {
  ...plant,
  dismissals: [{ id: 'finding:zcr-3-3-safety-separated@Z', reason: 'Hard-wired.' }],
};

async function check(document: object, ...args: readonly string[]) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.json'), JSON.stringify(document));
  return zonduit(folder, ['check', 'a.json', ...args]);
}

test('an error is a failure, until somebody accepts it', async () => {
  expect((await check(plant)).exit).toBe(1);
  expect((await check(accepted)).exit).toBe(0);
});

test('what was accepted stays in the list, with the reason, and is counted apart', async () => {
  const { stdout } = await check(accepted);
  expect(stdout).toContain('(accepted: Hard-wired.)');
  expect(stdout).toContain('Findings: errors 0, warnings 0, notes 0. Accepted: 1.');
  expect((await check(plant)).stdout).not.toContain('ccepted');
});

test('JSON says so too', async () => {
  const { findings } = JSON.parse((await check(accepted, '--json')).stdout) as { findings: object[] };
  expect(findings).toContainEqual({
    id: 'zcr-3-3-safety-separated@Z',
    rule: 'zcr-3-3-safety-separated',
    severity: 'error',
    subject: { kind: 'zone', id: 'Z' },
    params: { assets: 'SIS', count: 1, others: 1 },
    evidence: [{ kind: 'asset', id: 'S' }],
    accepted: 'Hard-wired.',
  });
});
