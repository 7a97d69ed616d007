import { describe, expect, test } from 'vitest';
import { safeState, safeTone } from '#renderer/frame/safe-state.ts';

const SAVED_AT = '2026-11-23T09:42:00Z';
const saved = { status: { isReadOnly: false, savedAt: SAVED_AT }, isDirty: false, hasFailed: false };
const unsaved = { ...saved, status: { isReadOnly: false, savedAt: null } };
const readOnly = { ...saved, status: { isReadOnly: true, savedAt: SAVED_AT } };
const still = { revision: 4, storedRevision: 4 };
const moving = { revision: 5, storedRevision: 4 };

describe('where the work is safe', () => {
  test.each([
    ['an edit on its way', { ...saved, ...moving, isDirty: true }, { kind: 'storing' }, 'open'],
    ['an edit that could not be stored', { ...saved, ...moving, hasFailed: true }, { kind: 'failed' }, 'alarm'],
    ['a failure that is over', { ...saved, ...still, hasFailed: true }, { kind: 'saved', savedAt: SAVED_AT }, 'calm'],
    ['no file yet', { ...unsaved, ...still, isDirty: true }, { kind: 'neverSaved' }, 'open'],
    ['no file yet and no edit', { ...unsaved, ...still }, { kind: 'neverSaved' }, 'open'],
    [
      'edits since the last Save',
      { ...saved, ...still, isDirty: true },
      { kind: 'changed', savedAt: SAVED_AT },
      'open',
    ],
    ['nothing since the last Save', { ...saved, ...still }, { kind: 'saved', savedAt: SAVED_AT }, 'calm'],
    ['edits on a read-only file', { ...readOnly, ...still, isDirty: true }, { kind: 'readOnly' }, 'open'],
    ['a read-only file as it is', { ...readOnly, ...still }, { kind: 'readOnlyClean' }, 'calm'],
    [
      'a read-only file with an edit on its way',
      { ...readOnly, ...moving, isDirty: true },
      { kind: 'storing' },
      'open',
    ],
  ] as const)('%s', (_name, input, expected, tone) => {
    const state = safeState(input);
    expect(state).toEqual(expected);
    expect(safeTone(state)).toBe(tone);
  });
});
