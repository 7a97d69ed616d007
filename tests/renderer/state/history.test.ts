import { beforeEach, describe, expect, test } from 'vitest';
import {
  historyStore,
  isDirty,
  markSaved,
  MERGE_WITHIN_MS,
  popRedo,
  popUndo,
  pushStep,
  resetHistory,
} from '#renderer/state/history.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { zoneSchema } from '#shared/model/zone.ts';

const zone = (name: string) => zoneSchema.parse({ id: 'Z1', name });
const rename = (from: string, to: string): ModelDiff => [
  { kind: 'zone', id: 'Z1', before: zone(from), after: zone(to) },
];
const label = { key: 'edit.zone', params: {} };
const push = (diff: ModelDiff, now: number, mergeKey: string | null = null) => pushStep({ label, diff, mergeKey }, now);
const dirty = () => isDirty(historyStore.getState());
const depth = () => historyStore.getState().done.length;

beforeEach(() => resetHistory(true));

test('undo gives the way back, redo the way forth', () => {
  push(rename('a', 'b'), 0);
  expect(popUndo()?.diff).toEqual(rename('b', 'a'));
  expect(popRedo()?.diff).toEqual(rename('a', 'b'));
  expect(popRedo()).toBeNull();
});

test('a new step forgets what was undone', () => {
  push(rename('a', 'b'), 0);
  popUndo();
  push(rename('a', 'c'), 0);
  expect(popRedo()).toBeNull();
});

describe('typing is one step', () => {
  test('while the same key follows closely', () => {
    push(rename('a', 'ab'), 0, 'name');
    push(rename('ab', 'abc'), MERGE_WITHIN_MS, 'name');
    expect(depth()).toBe(1);
    expect(popUndo()?.diff).toEqual(rename('abc', 'a'));
  });
  test.each([
    ['after a pause', 'name', MERGE_WITHIN_MS + 1],
    ['in another field', 'other', 1],
    ['without a key', null, 1],
  ])('but not %s', (_, key, later) => {
    push(rename('a', 'ab'), 0, 'name');
    push(rename('ab', 'abc'), later, key);
    expect(depth()).toBe(2);
  });
  test('but not across a save, so that undo leads to what was saved', () => {
    push(rename('a', 'ab'), 0, 'name');
    markSaved();
    push(rename('ab', 'abc'), 1, 'name');
    expect(depth()).toBe(2);
    popUndo();
    expect(dirty()).toBe(false);
  });
  test('and is no step at all when it ends as it began', () => {
    push(rename('a', 'ab'), 0, 'name');
    push(rename('ab', 'a'), 1, 'name');
    expect(depth()).toBe(0);
  });
});

describe('dirty', () => {
  test('not at first, but when work was recovered', () => {
    expect(dirty()).toBe(false);
    resetHistory(false);
    expect(dirty()).toBe(true);
  });
  test('follows undo back to the saved state', () => {
    push(rename('a', 'b'), 0);
    expect(dirty()).toBe(true);
    markSaved();
    expect(dirty()).toBe(false);
    popUndo();
    expect(dirty()).toBe(true);
    popRedo();
    expect(dirty()).toBe(false);
  });
  test('for good when the saved state was undone and left', () => {
    push(rename('a', 'b'), 0);
    markSaved();
    popUndo();
    push(rename('a', 'c'), 0);
    expect(dirty()).toBe(true);
  });
});
