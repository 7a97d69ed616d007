import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { settled } from '#renderer/canvas/edits/settle.ts';
import type { Drawn } from '#shared/drawing/scene/levels.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { buildScene, type Scene } from '#shared/drawing/scene/scene.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { viewStore, type Selected } from '#renderer/state/view-store.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Model } from '#shared/model/model.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';

const tables = ['zone', 'asset', 'conduit', 'placement', 'diagram', 'note'] as const;

let last: { drawn: Drawn; scene: Scene } | null = null;

/** The diagram that is shown: the chosen one, or the main one where that is not there (any more). */
export function shownDiagram({ diagram }: Pick<Drawn, 'diagram'>): string {
  const { diagramId } = viewStore.getState();
  return diagram.has(diagramId) ? diagramId : MAIN_DIAGRAM;
}

/** The drawing of a plant; the same object until something that shows on it changes. */
export function sceneOf(drawn: Drawn): Scene {
  const isKnown = tables.every((kind) => last?.drawn[kind] === drawn[kind]);
  const diagramId = shownDiagram(drawn);
  if (!isKnown || last?.scene.diagramId !== diagramId) last = { drawn, scene: buildScene(drawn, diagramId) };
  return last.scene;
}

export const currentModel = (): Model => openDocument().model;
export const currentScene = (): Scene => sceneOf(currentModel());

const drawnKinds = new Set(['zone', 'asset', 'conduit', 'note']);

/** Keys of what is selected on the drawing: zones, assets, conduits, notes and external ends. */
export function keysOf(selection: readonly Selected[], externals: readonly string[]): string[] {
  return [
    ...selection.filter(({ kind }) => drawnKinds.has(kind)).map(({ kind, id }) => `${kind}:${id}`),
    ...externals.map((name) => sceneKey('external', name)),
  ];
}

export function selectedKeys(): string[] {
  return keysOf(viewStore.getState().selection, canvasStore.getState().externals);
}

/** The kinds of what is selected. An external end counts as itself, not as the conduits that it stands for. */
export function selectedKinds(): readonly string[] {
  const kinds = selectedKeys().map((key) => key.slice(0, key.indexOf(':')));
  return kinds.includes('external') ? kinds.filter((kind) => kind !== 'conduit') : kinds;
}

/** Carries out an edit on the drawing as one whole step. */
export function dispatchDrawn(command: Command, mergeKey: string | null = null): boolean {
  return dispatch(settled(currentModel(), currentScene(), command), mergeKey);
}
