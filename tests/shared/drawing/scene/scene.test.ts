import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, right, bottom } from '#shared/drawing/scene/geometry.ts';
import { HEAD, PAD } from '#shared/drawing/scene/metrics.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const sceneOf = (rows: PlantRows): Scene => buildScene(aPlant(rows), 'main');
const at = (scene: Scene, key: string): SceneItem => {
  const item = scene.items.get(key);
  if (!item) throw new Error(`nothing at ${key}`);
  return item;
};
/** Keys of what lies on the drawing itself in rows from the top, each from left to right. */
function rowsOf(scene: Scene): string[][] {
  const top = (scene.content.get('') ?? []).map((key) => at(scene, key));
  const rows = Map.groupBy(top, ({ abs }) => abs.y);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row.toSorted((a, b) => a.abs.x - b.abs.x).map(({ id }) => id));
}

describe('where nothing is stored', () => {
  it('lays zones out in rows by Purdue level, what has none last', () => {
    const scene = sceneOf({
      zone: [
        { id: 'field', purdueLevel: '0' },
        { id: 'none' },
        { id: 'dmz', purdueLevel: '3.5' },
        { id: 'site', purdueLevel: '4' },
        { id: 'cell', purdueLevel: '1' },
        { id: 'other cell', purdueLevel: '1' },
      ],
    });
    expect(rowsOf(scene)).toEqual([['site'], ['dmz'], ['cell', 'other cell'], ['field'], ['none']]);
  });

  it('else by how many conduits a zone is away from the outermost', () => {
    const scene = sceneOf({
      zone: [{ id: 'cell' }, { id: 'control' }, { id: 'office', inScope: false }, { id: 'alone' }],
      conduit: [
        { id: 'C1', from: 'office', to: 'control' },
        { id: 'C2', from: 'cell', to: 'control' },
      ],
    });
    expect(rowsOf(scene)).toEqual([['office'], ['control'], ['cell', 'alone']]);
  });

  it('puts zones below what they are joined to', () => {
    const scene = sceneOf({
      zone: [
        { id: 'a', purdueLevel: '2' },
        { id: 'b', purdueLevel: '2' },
        { id: 'below b', purdueLevel: '1' },
        { id: 'below a', purdueLevel: '1' },
      ],
      conduit: [
        { id: 'C1', from: 'b', to: 'below b' },
        { id: 'C2', from: 'a', to: 'below a' },
      ],
    });
    expect(rowsOf(scene)).toEqual([
      ['a', 'b'],
      ['below a', 'below b'],
    ]);
  });

  it('puts external ends beside the zones they are joined to, and an end of ends above', () => {
    const scene = sceneOf({
      zone: [{ id: 'Z1', name: 'Control' }],
      conduit: [
        { id: 'C1', from: { external: 'Vendor' }, to: { external: 'Line' } },
        { id: 'C2', from: 'Z1', to: { external: 'Line' } },
      ],
    });
    const [zone, line, vendor] = ['zone:Z1', 'external:Line', 'external:Vendor'].map((key) => at(scene, key).abs);
    expect(line?.x).toBeGreaterThan(right(zone!));
    expect(line!.y + line!.height / 2).toBe(zone!.y + zone!.height / 2);
    expect(bottom(vendor!)).toBeLessThan(line!.y);
  });

  it('leaves assets on a conduit to the conduit', () => {
    const scene = sceneOf({
      zone: [{ id: 'Z1' }, { id: 'Z2' }],
      conduit: [{ id: 'C1', from: 'Z1', to: 'Z2' }],
      asset: [
        { id: 'A1', conduitId: 'C1' },
        { id: 'A2', zoneId: 'Z1' },
      ],
    });
    expect([...scene.items.keys()]).toEqual(['zone:Z1', 'asset:A2', 'zone:Z2']);
  });
});

describe('where places are stored', () => {
  const place = (kind: string, subjectId: string, x: number, y: number, width = 300, height = 200) => ({
    id: `main/${kind}:${subjectId}`,
    diagramId: 'main',
    kind,
    subjectId,
    x,
    y,
    width,
    height,
  });

  it('keeps them, relative to the zone around', () => {
    const scene = sceneOf({
      zone: [{ id: 'Z1' }, { id: 'Z2', parentId: 'Z1' }],
      placement: [place('zone', 'Z1', 100, 50, 600, 400), place('zone', 'Z2', 40, 60)],
    });
    expect(at(scene, 'zone:Z1').abs).toEqual({ x: 100, y: 50, width: 600, height: 400 });
    expect(at(scene, 'zone:Z2').abs).toEqual({ x: 140, y: 110, width: 300, height: 200 });
    expect([...scene.items.values()].map(({ isAuto }) => isAuto)).toEqual([false, false]);
  });

  it('grows a zone that is too small for its content or its head', () => {
    const scene = sceneOf({
      zone: [{ id: 'Z1', name: 'A name that needs room' }, { id: 'Z2' }],
      asset: [{ id: 'A1', zoneId: 'Z2' }],
      placement: [
        place('zone', 'Z1', 0, 0, 40, 10),
        place('zone', 'Z2', 400, 0, 40, 10),
        place('asset', 'A1', 300, 200),
      ],
    });
    expect(at(scene, 'zone:Z1').abs.width).toBeGreaterThan(250);
    expect(at(scene, 'zone:Z2').abs).toEqual({ x: 400, y: 0, width: 300 + 136 + PAD, height: 200 + 44 + PAD });
  });

  it('fits what has no place around what has one', () => {
    const scene = sceneOf({
      zone: [{ id: 'Z1' }],
      asset: ['A1', 'A2', 'A3'].map((id) => ({ id, zoneId: 'Z1' })),
      placement: [place('zone', 'Z1', 0, 0, 320, 200), place('asset', 'A2', PAD, HEAD + PAD)],
    });
    const rects = ['A1', 'A2', 'A3'].map((id) => at(scene, `asset:${id}`).rect);
    expect(rects[1]).toEqual({ x: PAD, y: HEAD + PAD, width: 136, height: 44 });
    expect(rects.some((a) => rects.some((b) => a !== b && overlaps(a, b)))).toBe(false);
  });

  it('does not look at places of another diagram', () => {
    const other = { ...place('zone', 'Z1', 999, 999), id: 'area/zone:Z1', diagramId: 'area' };
    expect(at(sceneOf({ zone: [{ id: 'Z1' }], placement: [other] }), 'zone:Z1').isAuto).toBe(true);
  });
});

describe('any plant', () => {
  it('shows everything once, apart from its neighbours and inside what holds it', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (model) => {
        const scene = buildScene(model, 'main');
        const items = [...scene.items.values()];
        expect(items.filter(({ kind }) => kind !== 'external')).toHaveLength(model.zone.size + model.asset.size);
        for (const keys of scene.content.values()) {
          const rects = keys.map((key) => at(scene, key).abs);
          rects.forEach((rect, index) =>
            expect(rects.slice(index + 1).filter((other) => overlaps(rect, other))).toEqual([]),
          );
        }
        for (const { abs, parentKey } of items.filter((item) => item.parentKey !== null)) {
          const holder = at(scene, parentKey ?? '').abs;
          expect(abs.x).toBeGreaterThanOrEqual(holder.x + PAD);
          expect(abs.y).toBeGreaterThanOrEqual(holder.y + HEAD + PAD);
          expect(right(abs)).toBeLessThanOrEqual(right(holder) - PAD);
          expect(bottom(abs)).toBeLessThanOrEqual(bottom(holder) - PAD);
        }
      }),
    );
  });
});
