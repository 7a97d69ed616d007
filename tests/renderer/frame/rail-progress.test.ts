import { describe, expect, test } from 'vitest';
import { lacksByReason, stageProgress } from '#renderer/frame/rail-progress.ts';
import type { WorkflowStep } from '#shared/engine/assessment.ts';

const zone = (id: string) => ({ kind: 'zone' as const, id });
const done = (zcr: string): WorkflowStep => ({ zcr, status: 'done', missing: [] });
const lacking = (zcr: string, status: 'partly' | 'missing', ...ids: string[]): WorkflowStep => ({
  zcr,
  status,
  missing: ids.map((id) => ({ reason: 'no-owner', subject: zone(id) })),
});

const summaryOf = (workflow: readonly WorkflowStep[]) =>
  stageProgress(workflow).map(({ number, done: count, fraction, left }) => [number, count, fraction, left]);

describe('how far the seven ZCR are', () => {
  test('nothing is known before the first results', () => {
    expect(summaryOf([])).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => [number, 0, 0, 0]));
  });

  test('a step that is begun counts half, one that is done counts whole', () => {
    const workflow = [
      done('ZCR 3.1'),
      lacking('ZCR 3.2', 'partly', 'Z1', 'Z2'),
      lacking('ZCR 3.3', 'missing', 'Z3'),
      done('ZCR 3.4'),
      done('ZCR 5.1'),
    ];
    const [, , third, , fifth] = summaryOf(workflow);
    expect(third).toEqual([3, 2, 0.625, 3]);
    expect(fifth).toEqual([5, 1, 1, 0]);
  });

  test('steps keep their order within a stage', () => {
    const [first] = stageProgress([done('ZCR 1.2'), done('ZCR 1.1')]);
    expect(first?.steps.map(({ zcr }) => zcr)).toEqual(['ZCR 1.2', 'ZCR 1.1']);
  });
});

test('lacks are grouped by reason in the order of their first appearance', () => {
  const missing = [
    { reason: 'no-owner', subject: zone('Z1') },
    { reason: 'no-level', subject: zone('Z1') },
    { reason: 'no-owner', subject: zone('Z2') },
  ];
  expect(lacksByReason({ missing })).toEqual([
    ['no-owner', [zone('Z1'), zone('Z2')]],
    ['no-level', [zone('Z1')]],
  ]);
});
