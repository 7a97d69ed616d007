import type { ModelDiff } from '#shared/diff/model-diff.ts';
import type { Question } from '#shared/engine/explain/index.ts';
import type { EntityKind } from '#shared/model/model.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { createStore } from 'zustand/vanilla';

/** Something that can be selected and inspected; the SUC and the policy are selected like everything else. */
export type Selected = { readonly kind: EntityKind; readonly id: string };

export const places = [
  'canvas',
  'suc',
  'policy',
  'initialRisk',
  'comparison',
  'register',
  'slTargets',
  'workshop',
  'plan',
  'assumptions',
  'requirements',
  'crs',
  'components',
  'approval',
  'reassessment',
  'reports',
  'programme',
  'history',
  'catalog',
  'spreadsheets',
] as const;
export type Place = (typeof places)[number];

/** What is looked at in this window: never undone, never in the file. */
export type ViewState = {
  readonly place: Place;
  /** The diagram of the plant that the canvas shows. */
  readonly diagramId: string;
  readonly selection: readonly Selected[];
  readonly isFindingsOpen: boolean;
  readonly isProposing: boolean;
  /** What the explanation panel explains, or null. */
  readonly explained: Explained | null;
};
/** What the user asked the reason of. */
export type Explained = Question;

/** The view of this window. */
export const viewStore = createStore<ViewState>(() => ({
  place: 'canvas',
  diagramId: MAIN_DIAGRAM,
  selection: [],
  isFindingsOpen: true,
  isProposing: false,
  explained: null,
}));

/** Selects exactly these. */
export function select(selection: readonly Selected[]): void {
  viewStore.setState({ selection });
}

/** Goes to one of the places of the plant. */
export function goTo(place: Place): void {
  viewStore.setState({ place });
}

/** Shows the threats that the catalog proposes, or puts them away. */
export function toggleProposals(): void {
  viewStore.setState(({ isProposing }) => ({ isProposing: !isProposing }));
}

/** Asks why a number is what it is; null closes the explanation. */
export function explainThis(explained: Explained | null): void {
  viewStore.setState({ explained });
}

const selectableKinds: ReadonlySet<EntityKind> = new Set([
  'zone',
  'conduit',
  'asset',
  'scenario',
  'countermeasure',
  'threatSource',
  'note',
]);

/** A step that moves more than this many things touched the drawing as a whole; selecting them all would help nobody. */
const MANY = 50;

/** What a diff left in the plant: what it created or changed, or where it only moved things, these. */
function touchedBy(diff: ModelDiff): Selected[] {
  const kept = diff.filter(({ kind, after }) => after !== null && selectableKinds.has(kind));
  if (kept.length > 0) return kept.map(({ kind, id }) => ({ kind, id }));
  const moved = diff.flatMap(({ kind, after }) => (kind === 'placement' && after ? [after] : []));
  if (moved.length > MANY) return [];
  return moved.flatMap(({ kind, subjectId }) => (kind === 'external' ? [] : [{ kind, id: subjectId }]));
}

/** After undo and redo: selects what came back or changed, so that the eye finds it; what is gone is let go. */
export function selectTouched(diff: ModelDiff): void {
  const gone = new Set(diff.filter((change) => change.after === null).map(({ kind, id }) => `${kind}\n${id}`));
  const touched = touchedBy(diff);
  viewStore.setState(({ selection }) => ({
    selection: touched.length > 0 ? touched : selection.filter(({ kind, id }) => !gone.has(`${kind}\n${id}`)),
  }));
}
