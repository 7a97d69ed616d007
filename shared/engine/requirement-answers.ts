import type { Catalog } from '#shared/catalog/catalog.ts';
import type { ComponentRequirement } from '#shared/catalog/component-requirement.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import { subjectKey, type Subject } from '#shared/model/subject.ts';
import { indexCatalog, type CatalogIndex } from './catalog-index.ts';
import { tabulateComponents, type ComponentTable } from './component-table.ts';
import { standings } from './effects.ts';
import { sortedById } from './order.ts';
import { FULFILLED, isFulfilled, NOT_ASSESSED, OPEN } from './requirement-table.ts';

/** Something that requirements are put to. */
export type RequirementSubject = { readonly kind: 'zone' | 'conduit'; readonly id: string };

/** A component and how far it meets the component requirements that answer an SR or RE. */
export type ComponentAnswer = { readonly asset: Asset; readonly state: 'met' | 'open' | 'not-assessed' };

/** Who answers an SR or RE at a zone or conduit: the countermeasures that serve it there, and the components in it. */
export type RequirementAnswers = {
  /** By id; rejected ones answer nothing. */
  readonly countermeasures: readonly Countermeasure[];
  /** The components that a component requirement of IEC 62443-4-2 asks the same of; empty where none does. */
  readonly components: readonly ComponentAnswer[];
  /** Ids of those component requirements. */
  readonly componentRequirementIds: readonly string[];
};

/** Gives the answers at one zone or conduit; each is worked out when it is asked for. */
export type AnswerFinder = (requirementId: string) => RequirementAnswers;

/**
 * Looks up who answers the requirements of a zone or conduit. A countermeasure answers where it names the requirement or
 * the SR that an RE enhances, and covers the subject, an asset in it or the whole SUC. `catalog` holds the plant's own entries.
 */
export function answerFinder(model: Model, catalog: Catalog, subject: RequirementSubject): AnswerFinder {
  const index = indexCatalog(catalog);
  const measures = measuresAt(model, subject);
  const stateOf = componentStateFinder(model, componentsIn(model, index, subject));
  const byRequirement = componentRequirementsOf(catalog);
  const answers = new Map<string, RequirementAnswers>();

  function find(requirementId: string): RequirementAnswers {
    const sr = index.requirements[index.requirementPlaces.get(requirementId) ?? -1]?.sr ?? requirementId;
    const asked = byRequirement.get(requirementId) ?? [];
    return {
      countermeasures: measures.filter(
        ({ requirementIds }) => requirementIds.includes(requirementId) || requirementIds.includes(sr),
      ),
      ...stateOf(asked),
    };
  }
  return (requirementId) => {
    let answer = answers.get(requirementId);
    if (!answer) answers.set(requirementId, (answer = find(requirementId)));
    return answer;
  };
}

const bySubject = new WeakMap<Model['countermeasure'], WeakMap<Model['asset'], Map<string, Countermeasure[]>>>();

/** The countermeasures that cover each subject, those at an asset also under the zone or conduit that holds it. */
function measuresBySubject({ countermeasure, asset }: Model): ReadonlyMap<string, readonly Countermeasure[]> {
  let known = bySubject.get(countermeasure);
  if (!known) bySubject.set(countermeasure, (known = new WeakMap<Model['asset'], Map<string, Countermeasure[]>>()));
  let map = known.get(asset);
  if (map) return map;
  known.set(asset, (map = new Map<string, Countermeasure[]>()));
  for (const measure of sortedById(countermeasure.values())) {
    if (standings[measure.status] === 'out') continue;
    const keys = measure.subjects.flatMap((subject) => keysOf(subject, asset));
    for (const key of new Set(keys)) {
      const list = map.get(key);
      if (list) list.push(measure);
      else map.set(key, [measure]);
    }
  }
  return map;
}

function keysOf(subject: Subject, assets: Model['asset']): string[] {
  const { zoneId = null, conduitId = null } = (subject.kind === 'asset' ? assets.get(subject.id) : undefined) ?? {};
  return [
    subjectKey(subject),
    ...(zoneId === null ? [] : [subjectKey({ kind: 'zone', id: zoneId })]),
    ...(conduitId === null ? [] : [subjectKey({ kind: 'conduit', id: conduitId })]),
  ];
}

/** What is said of the whole SUC holds for every subject but a zone outside it. */
function measuresAt(model: Model, subject: RequirementSubject): readonly Countermeasure[] {
  const map = measuresBySubject(model);
  const here = map.get(subjectKey(subject)) ?? [];
  const isOutside = subject.kind === 'zone' && model.zone.get(subject.id)?.inScope === false;
  const wide = isOutside ? [] : (map.get('suc') ?? []);
  return wide.length === 0 ? here : sortedById(new Set([...here, ...wide]));
}

const assetIndexes = new WeakMap<Model['asset'], ReadonlyMap<string, readonly Asset[]>>();

/** The assets in a zone or on a conduit, by id. */
function assetsIn({ asset }: Model, subject: RequirementSubject): readonly Asset[] {
  let index = assetIndexes.get(asset);
  if (!index) {
    const held = sortedById(asset.values()).filter(({ zoneId, conduitId }) => zoneId !== null || conduitId !== null);
    index = Map.groupBy(held, ({ zoneId, conduitId }) =>
      zoneId === null ? `conduit:${conduitId ?? ''}` : `zone:${zoneId}`,
    );
    assetIndexes.set(asset, index);
  }
  return index.get(subjectKey(subject)) ?? [];
}

const componentIndexes = new WeakMap<Catalog, ReadonlyMap<string, readonly ComponentRequirement[]>>();

/** The component requirements that answer each SR and RE: base ones their SR, enhancements the RE that they are paired with. */
function componentRequirementsOf(catalog: Catalog): ReadonlyMap<string, readonly ComponentRequirement[]> {
  let index = componentIndexes.get(catalog);
  if (!index) {
    index = Map.groupBy(
      catalog.componentRequirements,
      ({ type, sr, relatedRE }) => (type === 'RE' ? relatedRE : sr) ?? '',
    );
    componentIndexes.set(catalog, index);
  }
  return index;
}

const NO_STATUSES: Model['requirementStatus'] = new Map();

/** What is known of the components in a subject, but for what their own statuses say. */
type Components = {
  readonly product: Model['product'];
  readonly index: CatalogIndex;
  readonly assets: readonly Asset[];
  readonly table: ComponentTable;
};

const known = new WeakMap<Model['asset'], Map<string, Components>>();

/** The components in a subject, looked up once; what is said of requirements meanwhile does not change them. */
function componentsIn(model: Model, index: CatalogIndex, subject: RequirementSubject): Components {
  let bySubject = known.get(model.asset);
  if (!bySubject) known.set(model.asset, (bySubject = new Map<string, Components>()));
  const before = bySubject.get(subjectKey(subject));
  if (before?.product === model.product && before.index === index) return before;
  const assets = assetsIn(model, subject);
  const table = tabulateComponents({ ...model, requirementStatus: NO_STATUSES }, assets, index, new Map());
  const components = { product: model.product, index, assets, table };
  bySubject.set(subjectKey(subject), components);
  return components;
}

/** How far each component meets some component requirements: its own statuses win over its product's answers. */
function componentStateFinder(model: Model, { index, assets, table }: Components) {
  function stateOf(row: number, { id }: ComponentRequirement): number {
    const own = model.requirementStatus.get(requirementStatusId({ kind: 'asset', id: assets[row]!.id }, id));
    if (own) return isFulfilled(own) ? FULFILLED : OPEN;
    const product = table.productOf[row];
    return (product && table.productStates.get(product)?.[index.componentPlaces.get(id)!]) ?? NOT_ASSESSED;
  }
  function isAsked(row: number, { id }: ComponentRequirement): boolean {
    return (index.componentCategorySets[index.componentPlaces.get(id)!]! & table.categories[row]!) !== 0;
  }
  return (requirements: readonly ComponentRequirement[]): Omit<RequirementAnswers, 'countermeasures'> => {
    const components: ComponentAnswer[] = [];
    const ids = new Set<string>();
    for (const [row, asset] of assets.entries()) {
      const asked = requirements.filter((requirement) => isAsked(row, requirement));
      if (asked.length === 0) continue;
      for (const { id } of asked) ids.add(id);
      components.push({ asset, state: summarize(asked.map((requirement) => stateOf(row, requirement))) });
    }
    return { components, componentRequirementIds: requirements.map(({ id }) => id).filter((id) => ids.has(id)) };
  };
}

function summarize(states: readonly number[]): ComponentAnswer['state'] {
  if (states.every((state) => state === FULFILLED)) return 'met';
  return states.some((state) => state !== NOT_ASSESSED) ? 'open' : 'not-assessed';
}
