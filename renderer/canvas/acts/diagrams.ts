import { newEntityId } from '#renderer/state/new-id.ts';
import { forgetCanvas } from '#renderer/canvas/canvas-store.ts';
import { freshName } from '#renderer/canvas/edits/create.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { viewStore, type Selected } from '#renderer/state/view-store.ts';
import { newDiagram, removeDiagram, renameDiagram } from '#shared/commands/diagrams.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { t } from 'i18next';
import { createStore } from 'zustand/vanilla';
import { currentModel, currentScene, shownDiagram } from './current.ts';
import { fitView, focusCanvas } from './viewport.ts';

/** Whether the name of the diagram that is shown is being typed. */
export const diagramNaming = createStore<{ readonly isNaming: boolean }>(() => ({ isNaming: false }));

/** The diagrams of the plant by id, the main one first. */
const diagramIds = (): string[] => [MAIN_DIAGRAM, ...currentModel().diagram.keys()];

/** Shows a diagram as a whole, with nothing selected but what is given. */
export function showDiagram(diagramId: string, selection: readonly Selected[] = []): void {
  if (shownDiagram(currentModel()) === diagramId) return;
  forgetCanvas();
  diagramNaming.setState({ isNaming: false });
  viewStore.setState({ diagramId, selection });
  requestAnimationFrame(() => fitView(true));
}

/** Shows the next diagram (1) or the one before (-1), round and round. */
export function stepDiagram(by: 1 | -1): void {
  const ids = diagramIds();
  const at = ids.indexOf(shownDiagram(currentModel()));
  showDiagram(ids[(at + by + ids.length) % ids.length] ?? MAIN_DIAGRAM);
}

/** The zones that are selected, in the order of the plant; none of them counts that lies in another one of them. */
function selectedZones(): string[] {
  const { zone } = currentModel();
  const ids = new Set(viewStore.getState().selection.flatMap(({ kind, id }) => (kind === 'zone' ? [id] : [])));
  const isInside = (id: string): boolean => {
    const parentId = zone.get(id)?.parentId ?? null;
    return parentId !== null && (ids.has(parentId) || isInside(parentId));
  };
  return [...zone.keys()].filter((id) => ids.has(id) && !isInside(id));
}

/** Adds a diagram of the selected zones, or of the whole plant where none is selected, shows it and asks for its name. */
export function startDiagram(): void {
  const { diagram, zone } = currentModel();
  const zoneIds = selectedZones();
  const only = zoneIds.length === 1 ? zone.get(zoneIds[0] ?? '')?.name : '';
  const name = only || freshName(diagram.values(), (number) => t('diagrams:fresh', { number }));
  const id = newEntityId();
  if (!dispatch(newDiagram({ id, name, zoneIds, description: '' }))) return;
  showDiagram(id);
  startDiagramName();
}

/** Asks for the name of the diagram that is shown; the main one keeps its own. */
export function startDiagramName(): void {
  diagramNaming.setState({ isNaming: shownDiagram(currentModel()) !== MAIN_DIAGRAM });
}

/** Gives the diagram that is shown its name; an empty one changes nothing. */
export function keepDiagramName(typed: string): void {
  const { diagram } = currentModel();
  const id = shownDiagram({ diagram });
  const name = typed.trim();
  diagramNaming.setState({ isNaming: false });
  if (name !== '' && diagram.get(id)?.name !== name) dispatch(renameDiagram(id, name));
  focusCanvas();
}

/** Leaves the name of the diagram as it was. */
export function dropDiagramName(): void {
  diagramNaming.setState({ isNaming: false });
  focusCanvas();
}

/** Removes the diagram that is shown, with its notes and places; the main one stays. */
export function removeShownDiagram(): void {
  const { diagram } = currentModel();
  const shown = diagram.get(shownDiagram({ diagram }));
  if (!shown) return;
  showDiagram(MAIN_DIAGRAM);
  dispatch(removeDiagram(shown));
}

/** Whether the diagram that is shown can be named and removed. */
export const isOwnDiagram = (): boolean => shownDiagram(currentModel()) !== MAIN_DIAGRAM;

/** The diagram on which something can be seen that is not on the one that is shown; null where it is, or is on none. */
function diagramOf(kind: string, id: string): string | null {
  const { note, zone, asset, conduit } = currentModel();
  const { items, conduits } = currentScene();
  if (kind === 'conduit') return conduits.has(id) || !conduit.has(id) ? null : MAIN_DIAGRAM;
  if (kind === 'note') return items.has(sceneKey('note', id)) ? null : (note.get(id)?.diagramId ?? null);
  const isDrawn = (kind === 'zone' && zone.has(id)) || (kind === 'asset' && asset.get(id)?.conduitId === null);
  return !isDrawn || items.has(`${kind}:${id}`) ? null : MAIN_DIAGRAM;
}

/** Goes to the diagram that shows what is selected elsewhere: among findings, by search, by undo. Gives the way to stop. */
export function followToDiagram(): () => void {
  return viewStore.subscribe(({ selection }, before) => {
    const [first] = selection;
    if (!first || selection === before.selection) return;
    const diagramId = diagramOf(first.kind, first.id);
    if (diagramId === null) return;
    showDiagram(diagramId, selection);
  });
}
