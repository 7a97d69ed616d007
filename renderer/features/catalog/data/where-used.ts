import { selectedOf } from '#renderer/state/jump.ts';
import type { Place, Selected } from '#renderer/state/view-store.ts';
import { folded } from '#renderer/ui/suggestions.ts';
import { displayName, nameIn } from '#shared/model/display-name.ts';
import { policyOf, sucOf, type EntityKind, type EntityTypes, type Model } from '#shared/model/model.ts';
import { POLICY_ID } from '#shared/model/policy.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { CatalogRow } from './rows.ts';
import type { Section } from '#renderer/state/catalog-sections.ts';

/** Something in the plant that uses an entry: what to select, where it is seen best (null: here, beside), what it is called. */
export type Use = {
  readonly selected: Selected;
  readonly place: Place | null;
  readonly name: string;
  /** What it says of the entry, as a key of a text, where that is worth a word. */
  readonly detail: string | null;
};
type Finder = (model: Model, row: CatalogRow) => readonly Use[];

/** Where each kind of entity is seen best. */
const homes: Partial<Record<EntityKind, Place>> = {
  zone: 'canvas',
  conduit: 'canvas',
  asset: 'canvas',
  scenario: 'register',
};

/** The entities of a kind that use an entry, each a use by itself. */
function all<K extends EntityKind>(model: Model, kind: K, isUser: (entity: EntityTypes[K]) => boolean): Use[] {
  return [...(model[kind] as ReadonlyMap<string, EntityTypes[K]>).values()].filter(isUser).map((entity) => ({
    selected: { kind, id: entity.id },
    place: homes[kind] ?? null,
    name: displayName(kind, entity),
    detail: null,
  }));
}

/** The channels over a protocol, each at its conduit, which is what can be seen. */
function channels(model: Model, protocol: string): Use[] {
  const conduits = new Set(
    [...model.channel.values()].filter((one) => one.protocol === protocol).map((one) => one.conduitId),
  );
  return all(model, 'conduit', ({ id }) => conduits.has(id));
}

/** What the plant says of a requirement: the statuses at its subjects. */
function statuses(model: Model, requirementId: string): Use[] {
  const placeOf = ({ kind }: Subject): Place => (kind === 'asset' ? 'components' : 'requirements');
  return [...model.requirementStatus.values()]
    .filter((status) => status.requirementId === requirementId)
    .map(({ subject, status }) => {
      const selected = selectedOf(subject);
      const name = subject.kind === 'suc' ? sucOf(model).name : nameIn(model, selected.kind, selected.id);
      return { selected, place: placeOf(subject), name, detail: `catalog:state.${status}` };
    });
}

/** The products whose supplier answered a component requirement. */
function answers(model: Model, requirementId: string): Use[] {
  return [...model.product.values()]
    .filter((product) => Object.hasOwn(product.answers, requirementId))
    .map(({ id, vendor, name, version, answers: given }) => ({
      selected: { kind: 'product', id },
      place: 'components',
      name: [vendor, name, version].filter((part) => part !== '').join(' '),
      detail: `catalog:state.${given[requirementId]?.status ?? 'not-met'}`,
    }));
}

const techniques: Finder = (model, { id }) => all(model, 'scenario', ({ techniqueIds }) => techniqueIds.includes(id));
const requirement: Finder = (model, { id }) => [
  ...all(model, 'countermeasure', ({ requirementIds }) => requirementIds.includes(id)),
  ...statuses(model, id),
];
/** Whether a text of the plant is what an entry is called, in either language. */
function isCalled({ id, name, more }: CatalogRow, text: string): boolean {
  const words = folded(text);
  return words !== '' && [id, name.en, name.ja, ...more].some((one) => folded(one) === words);
}

/** How each section is used in a plant; what is not named here is not. */
const finders: { readonly [S in Section]?: Finder } = {
  technique: techniques,
  retired: techniques,
  pattern: (model, row) => [
    ...all(model, 'scenario', ({ patternId }) => patternId === row.id),
    ...techniques(model, row).filter(({ selected }) => model.scenario.get(selected.id)?.patternId !== row.id),
  ],
  sr: requirement,
  cr: (model, row) => [...requirement(model, row), ...answers(model, row.id)],
  assetType: (model, { id }) => all(model, 'asset', ({ type }) => type === id),
  protocol: (model, { id }) => channels(model, id),
  weakness: (model, { id }) =>
    all(model, 'asset', ({ vulnerabilities }) => vulnerabilities.some(({ cwe }) => folded(cwe) === folded(id))),
  source: (model, row) => all(model, 'threatSource', ({ name }) => isCalled(row, name)),
  measure: (model, row) => all(model, 'countermeasure', ({ name }) => isCalled(row, name)),
  policy(model, row) {
    const { name } = policyOf(model);
    if (!isCalled(row, name)) return [];
    return [{ selected: { kind: 'policy', id: POLICY_ID }, place: null, name, detail: null }];
  },
};

/** Whether the plant can use entries of a section at all. */
export function isUsable(section: Section): boolean {
  return finders[section] !== undefined;
}

/** Everything in the plant that uses an entry. */
export function usesOf(model: Model, row: CatalogRow): readonly Use[] {
  return finders[row.section]?.(model, row) ?? [];
}
