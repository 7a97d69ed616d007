import ELK from 'elkjs/lib/elk.bundled.js';
import { layoutPlaces } from '#shared/drawing/layout/layout-places.ts';
import type { LaidNode, LayoutNode } from '#shared/drawing/layout/layout-graph.ts';
import { planLayout } from '#shared/drawing/layout/plan-layout.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { placeAll } from '#shared/commands/place.ts';
import type { Model } from '#shared/model/model.ts';
import { after } from './drawing.ts';

const elk = new ELK();

/** The layout engine in this process, without a worker. */
export async function laidGraph(graph: LayoutNode): Promise<LaidNode> {
  return elk.layout(structuredClone(graph));
}

/** The plant with all of its drawing, or what is chosen, laid out. `scene` is the drawing before. */
export async function laidOut(
  model: Model,
  chosen: readonly string[] | null = null,
  scene: Scene = buildScene(model, 'main'),
): Promise<Model> {
  const plan = planLayout(scene, model, chosen);
  const laid = await Promise.all(plan.graphs.map(laidGraph));
  return after(model, placeAll('main', layoutPlaces(scene, model, plan, laid)));
}
