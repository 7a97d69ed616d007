import { describe, expect, test } from 'vitest';
import { nextLack, placeOfLack, placesBeside, placesOfStage } from '#renderer/frame/rail-places.ts';
import type { WorkflowStep } from '#shared/engine/assessment.ts';

const all = [
  'suc',
  'initialRisk',
  'policy',
  'canvas',
  'comparison',
  'register',
  'assumptions',
  'slTargets',
  'workshop',
  'requirements',
  'crs',
  'approval',
  'reassessment',
  'components',
  'reports',
  'history',
  'catalog',
] as const;
const suc = { kind: 'suc' } as const;

describe('the screens of the way', () => {
  test.each([
    [1, ['suc']],
    [2, ['initialRisk', 'policy']],
    [3, ['canvas']],
    [4, ['policy', 'comparison']],
    [5, ['register', 'assumptions', 'slTargets', 'workshop']],
    [6, ['requirements', 'crs']],
    [7, ['approval', 'reassessment']],
  ] as const)('stage %i has its screens in the order of its work', (stage, expected) => {
    expect(placesOfStage(stage, all)).toEqual(expected);
  });

  test('a screen that there is not is in no stage', () => {
    expect(placesOfStage(5, ['register', 'catalog'])).toEqual(['register']);
    expect(placesOfStage(7, ['register', 'catalog'])).toEqual([]);
  });

  test('what belongs to no stage stands beside the way', () => {
    expect(placesBeside(all)).toEqual(['components', 'reports', 'history', 'catalog']);
  });
});

describe('where what is missing is mended', () => {
  test.each([
    ['ZCR 1.1', suc, 'suc'],
    ['ZCR 3.2', { kind: 'zone', id: 'Z' }, 'canvas'],
    ['ZCR 4.1', { kind: 'policy', id: 'policy' }, 'policy'],
    ['ZCR 4.1', suc, 'comparison'],
    ['ZCR 5.6', { kind: 'zone', id: 'Z' }, 'slTargets'],
    ['ZCR 5.11', { kind: 'scenario', id: 'R' }, 'register'],
    ['ZCR 6.1', { kind: 'zone', id: 'Z' }, 'requirements'],
    ['ZCR 6.2', suc, 'crs'],
    ['ZCR 6.3', { kind: 'zone', id: 'Z' }, 'canvas'],
    ['ZCR 6.4', { kind: 'zone', id: 'Z' }, 'crs'],
    ['ZCR 6.7', suc, 'crs'],
    ['ZCR 6.8', { kind: 'policy', id: 'policy' }, 'policy'],
    ['ZCR 6.9', suc, 'crs'],
    ['ZCR 7.1', suc, 'approval'],
  ] as const)('%s at %j: %s', (zcr, subject, expected) => {
    expect(placeOfLack(zcr, subject, all)).toBe(expected);
  });

  test('nowhere, while there is no such screen', () => {
    expect(placeOfLack('ZCR 7.1', suc, ['canvas', 'register'])).toBeUndefined();
  });
});

test('what comes next is the first step that is not done, with the first thing that it lacks', () => {
  const lack = { reason: 'no-zone', subject: suc };
  const workflow: WorkflowStep[] = [
    { zcr: 'ZCR 1.1', status: 'done', missing: [] },
    { zcr: 'ZCR 3.1', status: 'missing', missing: [lack, { reason: 'no-conduit', subject: suc }] },
    { zcr: 'ZCR 3.2', status: 'missing', missing: [lack] },
  ];
  expect(nextLack(workflow)).toEqual({ zcr: 'ZCR 3.1', lack });
  expect(nextLack(workflow.slice(0, 1))).toBeNull();
});
