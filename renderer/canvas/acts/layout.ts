import { settled } from '#renderer/canvas/edits/settle.ts';
import { ghostsOf, linesOf } from '#renderer/canvas/layout/ghosts-of.ts';
import { layoutStore, noLayout } from '#renderer/canvas/layout/layout-store.ts';
import { lookAt, lookBack } from '#renderer/canvas/layout/look-at.ts';
import { runLayout } from '#renderer/canvas/layout/run-layout.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { notify } from '#renderer/state/notices.ts';
import { viewStore } from '#renderer/state/view-store.ts';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { placeAll } from '#shared/commands/place.ts';
import type { LaidNode } from '#shared/drawing/layout/layout-graph.ts';
import { layoutPlaces } from '#shared/drawing/layout/layout-places.ts';
import { planLayout, type LayoutPlan } from '#shared/drawing/layout/plan-layout.ts';
import { around } from '#shared/drawing/scene/geometry.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import type { Model } from '#shared/model/model.ts';
import { currentModel, currentScene, selectedKeys } from './current.ts';
import { fitView, focusCanvas } from './viewport.ts';

const say = (key: string): void => notify({ kind: 'info', key, params: {} });

/** The layout as one step; null where everything stands there already. Where all moves, nothing is left to make room. */
function commandOf(model: Model, scene: Scene, plan: LayoutPlan, laid: readonly LaidNode[]): Command | null {
  const places = layoutPlaces(scene, model, plan, laid);
  if (places.length === 0) return null;
  const command: Command = {
    ...placeAll(scene.diagramId, places),
    label: { key: 'layOut', params: { count: places.length } },
  };
  return plan.moves.size === scene.items.size ? command : settled(model, scene, command);
}

/** Shows what a layout would do, where the plant is still the one that it was made for. */
function show(model: Model, scene: Scene, plan: LayoutPlan, laid: readonly LaidNode[]): void {
  const command = commandOf(model, scene, plan, laid);
  const outcome = command && runCommand(model, command);
  if (!command || !outcome?.ok) {
    layoutStore.setState(noLayout, true);
    if (command) dispatch(command);
    else say('layoutStands');
    return;
  }
  const after = buildScene(outcome.value.model, scene.diagramId);
  const { ghosts, count } = ghostsOf(scene, after, model);
  layoutStore.setState({ step: 'shown', command, count, ghosts, lines: linesOf(after, model) }, true);
  lookAt(around(ghosts.map(({ rect }) => rect)));
}

/** Gives up a layout that is being computed or shown; false when there is none. */
export function cancelLayout(): boolean {
  const layout = layoutStore.getState();
  if (layout.step === 'none') return false;
  if (layout.step === 'working') layout.stop();
  else lookBack();
  layoutStore.setState(noLayout, true);
  return true;
}

/** Lays out what is selected with all it holds, or the whole drawing, and shows where everything would stand. */
export async function startLayout(): Promise<void> {
  cancelLayout();
  const [model, scene] = [currentModel(), currentScene()];
  const chosen = selectedKeys().filter((key) => scene.items.has(key));
  const plan = planLayout(scene, model, chosen.length === 0 ? null : chosen);
  if (plan.moves.size === 0) return say(scene.items.size === 0 ? 'layoutEmpty' : 'layoutLocked');
  const run = runLayout(plan.graphs);
  layoutStore.setState({ step: 'working', count: plan.moves.size, stop: run.stop }, true);
  const isCurrent = () => {
    const layout = layoutStore.getState();
    return layout.step === 'working' && layout.stop === run.stop;
  };
  try {
    const laid = await run.laid;
    if (isCurrent()) show(model, scene, plan, laid);
  } catch {
    if (!isCurrent()) return;
    cancelLayout();
    say('layoutFailed');
  }
}

/** Carries out the layout that is shown, as one step; false when none is. */
export function applyLayout(): boolean {
  const layout = layoutStore.getState();
  if (layout.step !== 'shown') return false;
  layoutStore.setState(noLayout, true);
  dispatch(layout.command);
  if (viewStore.getState().selection.length === 0) fitView();
  focusCanvas();
  return true;
}

/** Gives a layout up as soon as the plant or the diagram that it was made for is another. Gives the way to stop watching. */
export function watchLayout(): () => void {
  const stops = [
    documentStore.subscribe(({ document }, before) => {
      if (document?.model !== before.document?.model) cancelLayout();
    }),
    viewStore.subscribe(({ diagramId }, before) => {
      if (diagramId !== before.diagramId) cancelLayout();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    cancelLayout();
  };
}
