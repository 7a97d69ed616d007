import { expect, test } from 'vitest';
import { scheduleRows } from '#renderer/features/plan/schedule-rows.ts';
import { timeScale } from '#renderer/features/plan/time-scale.ts';
import { countermeasureStatuses } from '#shared/model/countermeasure.ts';
import { ganttPages } from '#shared/report/plan/gantt-rows.ts';
import { aPlant } from '#tests/support/plant.ts';

test('the schedule has the same measures on screen and on paper', () => {
  const model = aPlant({
    countermeasure: countermeasureStatuses.map((status) => ({ id: status, status, due: '2027-03-31' })),
  });
  const onScreen = scheduleRows(model.countermeasure).flatMap((row) =>
    row.kind === 'measure' ? [row.measure.id] : [],
  );
  const onPaper = ganttPages(model).flatMap((rows) =>
    rows.flatMap((row) => ('measure' in row ? [row.measure.id] : [])),
  );
  expect(onScreen.toSorted()).toEqual(['done', 'in-progress', 'planned']);
  expect(onPaper.toSorted()).toEqual(onScreen.toSorted());
});

test('a scale has whole quarters from the first day to the last', () => {
  const scale = timeScale('2026-11-28', ['2027-05-01', '2026-12-31']);
  expect(scale.quarters).toEqual(['2026-10-01', '2027-01-01', '2027-04-01']);
  expect([scale.at('2026-10-01'), scale.after('2027-06-30')]).toEqual([0, 1]);
  expect(scale.after('2026-12-31')).toBeCloseTo(scale.at('2027-01-01'));
});
