import { applyDiff } from '#shared/diff/model-diff.ts';
import { overlaps } from '#shared/drawing/scene/geometry.ts';
import { contentOf } from '#shared/drawing/scene/free-spot.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { MAIN_DIAGRAM, placementId } from '#shared/model/placement.ts';
import { aPlant } from '#tests/support/plant.ts';
import { pageOf, readInto } from '#tests/support/spreadsheet.ts';
import { expect, it } from 'vitest';

it('what comes in stands in its zone on the drawing, beside what was put there, without a place of its own', () => {
  const place = {
    diagramId: MAIN_DIAGRAM,
    kind: 'asset',
    subjectId: 'A1',
    x: 200,
    y: 120,
    width: 88,
    height: 88,
  } as const;
  const before = aPlant({
    zone: [{ id: 'Z1', name: 'Control' }],
    asset: [{ id: 'A1', name: 'Pump', zoneId: 'Z1' }],
    placement: [{ ...place, id: placementId(MAIN_DIAGRAM, 'asset', 'A1') }],
  });
  const rows = Array.from({ length: 40 }, (_row, at) => `Asset ${at}|${at < 30 ? 'Control' : 'Hall'}`);
  const { diff } = readInto(before, pageOf(['Name|Zone', ...rows].join('\n')));
  const after = applyDiff(before, diff);
  expect(after.placement).toBe(before.placement);
  const scene = buildScene(after, MAIN_DIAGRAM);
  const hall = [...after.zone.values()].find(({ name }) => name === 'Hall')?.id ?? '';
  for (const [zoneId, count] of [
    ['Z1', 31],
    [hall, 10],
  ] as const) {
    const rects = contentOf(scene, zoneId).map(({ rect }) => rect);
    expect(rects).toHaveLength(count);
    expect(rects.filter((one, at) => rects.slice(0, at).some((other) => overlaps(one, other)))).toEqual([]);
  }
  expect(contentOf(scene, 'Z1').find(({ id }) => id === 'A1')?.rect).toMatchObject({ x: 200, y: 120 });
  const [first, second] = contentOf(scene, null).map(({ rect }) => rect);
  expect(first && second && overlaps(first, second)).toBe(false);
});
