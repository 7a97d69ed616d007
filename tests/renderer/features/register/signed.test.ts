import { signed } from '#renderer/features/register/card/signed.ts';
import { scenarioSchema, type Scenario } from '#shared/model/scenario.ts';
import { expect, test } from 'vitest';

const now = { by: 'Ana', at: '2026-11-28T10:00:00.000Z' };
const nobody = { ...now, by: '' };
const old = { by: 'Ito', at: '2020-01-01', reason: 'Cheap' };
const nothing = { by: '', at: '', reason: '' };

test.each<
  [name: string, before: object, edit: Partial<Scenario>, who: typeof now, expected: object | null | undefined]
>([
  ['a treatment is signed', {}, { treatment: 'accept' }, now, { ...now, reason: '' }],
  [
    'another treatment is signed anew',
    { treatment: 'avoid', decision: old },
    { treatment: 'accept' },
    now,
    { ...now, reason: 'Cheap' },
  ],
  ['of a person without a name the time is kept', {}, { treatment: 'accept' }, nobody, { ...nobody, reason: '' }],
  ['and the name that is there', { decision: old }, { treatment: 'accept' }, nobody, { ...old, at: now.at }],
  [
    'the same treatment is no new decision',
    { treatment: 'accept', decision: old },
    { treatment: 'accept' },
    now,
    undefined,
  ],
  ['a treatment that is taken back is signed by nobody', { treatment: 'accept' }, { treatment: null }, now, undefined],
  ['a reason is completed', {}, { decision: { ...nothing, reason: 'Rare' } }, now, { ...now, reason: 'Rare' }],
  [
    'a reason keeps who gave it',
    { decision: old },
    { decision: { ...old, reason: 'Rare' } },
    now,
    { ...old, reason: 'Rare' },
  ],
  ['a name gets the time', {}, { decision: { ...nothing, by: 'Bo' } }, now, { by: 'Bo', at: now.at, reason: '' }],
  ['a time that is cleared stays so', { decision: old }, { decision: { ...old, at: '' } }, now, { ...old, at: '' }],
  ['a name that is cleared stays so', { decision: old }, { decision: { ...old, by: '' } }, now, { ...old, by: '' }],
  ['a decision that is taken back stays so', { decision: old }, { decision: null }, now, null],
  ['other fields are signed by nobody', {}, { likelihood: 'l1' }, now, undefined],
])('%s', (_name, before, edit, who, expected) => {
  const after = signed(edit, scenarioSchema.parse({ id: 'R', ...before }), who);
  expect(after.decision).toEqual(expected);
  expect({ ...after, decision: null }).toEqual({ ...edit, decision: null });
});
