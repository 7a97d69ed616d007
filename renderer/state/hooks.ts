import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { Assessment, AssetAssessment, ScenarioAssessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import { rowById } from '#shared/engine/order.ts';
import type { EntityKind, EntityTypes, Model } from '#shared/model/model.ts';
import { policyOf, sucOf } from '#shared/model/model.ts';
import { useStore } from 'zustand';
import { assessmentStore } from './assessment-store.ts';
import { catalogStore } from './catalog-store.ts';
import { documentStore } from './document-store.ts';
import { viewStore, type ViewState } from './view-store.ts';

function modelOf(state: ReturnType<typeof documentStore.getState>): Model {
  if (!state.document) throw new Error('no document is open');
  return state.document.model;
}

/** The open plant. A component that uses it renders anew on every edit: prefer the narrower hooks. */
export const useModel = (): Model => useStore(documentStore, modelOf);

/** One table of the plant; the same object until something in it changes. */
export const useTable = <K extends EntityKind>(kind: K): ReadonlyMap<string, EntityTypes[K]> =>
  useStore(documentStore, (state) => modelOf(state)[kind]);

/** One entity, or undefined when it is not there (any more). */
export const useEntity = <K extends EntityKind>(kind: K, id: string): EntityTypes[K] | undefined =>
  useStore(documentStore, (state) => state.document?.model[kind].get(id));

/** The plant's risk policy. */
export const usePolicy = () => useStore(documentStore, (state) => policyOf(modelOf(state)));
/** The plant's SUC. */
export const useSuc = () => useStore(documentStore, (state) => sucOf(modelOf(state)));
/** The catalog that ships, or null until it is read. */
export const useBuiltInCatalog = () => useStore(catalogStore, (state) => state.catalog);
/** The catalog that the plant is judged by, its own entries included; null until the one that ships is read. */
export function useCatalog(): Catalog | null {
  const builtIn = useBuiltInCatalog();
  const catalogEntry = useStore(documentStore, (state) => state.document?.model.catalogEntry);
  return builtIn && catalogEntry ? catalogOf(builtIn, { catalogEntry }).catalog : builtIn;
}
/** A part of the view. */
export const useView = <T>(select: (view: ViewState) => T): T => useStore(viewStore, select);
/** The latest results, or null before the first. */
export const useAssessment = (): Assessment | null => useStore(assessmentStore, (state) => state.assessment);

/** The lists of an assessment are sorted by id. */
function byId<T extends { readonly id: string }>(rows: readonly T[] | undefined, id: string): T | undefined {
  return rows && rowById(rows, id);
}

/** The results of one scenario, or undefined until they have come. */
export const useScenarioAssessment = (id: string): ScenarioAssessment | undefined =>
  useStore(assessmentStore, (state) => byId(state.assessment?.scenarios, id));

/** The results of one asset, or undefined until they have come. */
export const useAssetAssessment = (id: string): AssetAssessment | undefined =>
  useStore(assessmentStore, (state) => byId(state.assessment?.assets, id));

/** The results of one zone or conduit, or undefined until they have come. */
export const useSubjectAssessment = (kind: 'zone' | 'conduit', id: string): SubjectAssessment | undefined =>
  useStore(assessmentStore, (state) =>
    byId(kind === 'zone' ? state.assessment?.zones : state.assessment?.conduits, id),
  );
