import { describe, expect, it } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { clearAnswers, setVerifications, type VerificationChange } from '#shared/commands/set-verification.ts';
import { applyDiff, reverseDiff } from '#shared/diff/model-diff.ts';
import { aPlant } from '#tests/support/plant.ts';

const subject = { kind: 'zone', id: 'Z' } as const;
const ID = 'zone:Z/SR 1.1';
const before = { id: ID, subject, requirementId: 'SR 1.1', stages: ['fat'], method: 'Log in', isHoldPoint: true };
const plant = aPlant({
  zone: [{ id: 'Z' }],
  verification: [before],
  requirementStatus: [{ subject, requirementId: 'SR 1.1', status: 'met' }],
});

function after(change: Omit<VerificationChange, 'subject' | 'requirementId'>) {
  const outcome = runCommand(plant, setVerifications([{ subject, requirementId: 'SR 1.1', ...change }]));
  if (!outcome.ok) throw new Error('refused');
  return outcome.value.model.verification.get(ID);
}

describe('planning a verification', () => {
  it.each([
    ['stages, in the order of the project', { stages: ['sat', 'design'] as const }, { stages: ['design', 'sat'] }],
    ['a method', { method: 'Scan' }, { method: 'Scan', stages: ['fat'], isHoldPoint: true }],
    ['no hold point', { isHoldPoint: false }, { method: 'Log in', stages: ['fat'], isHoldPoint: false }],
  ])('sets %s and leaves the rest', (_, change, expected) => {
    expect(after(change)).toMatchObject(expected);
  });

  it('leaves no row of which nothing is said', () => {
    expect(after({ stages: [], method: '', isHoldPoint: false })).toBeUndefined();
  });

  it('refuses a subject that is not there', () => {
    const change = { subject: { kind: 'zone', id: 'gone' } as const, requirementId: 'SR 1.1', method: 'x' };
    expect(runCommand(plant, setVerifications([change])).ok).toBe(false);
  });
});

it('clears status and verification in one step that can be taken back', () => {
  const outcome = runCommand(plant, clearAnswers([ID]));
  if (!outcome.ok) throw new Error('refused');
  const { model, diff } = outcome.value;
  expect([model.verification.size, model.requirementStatus.size]).toEqual([0, 0]);
  expect(applyDiff(model, reverseDiff(diff))).toEqual(plant);
});
