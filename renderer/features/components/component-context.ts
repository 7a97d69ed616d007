import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import { indexCatalog } from '#shared/engine/catalog-index.ts';
import { displayName, nameIn } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import { assessGroup, indexResults, type Around, type GroupAssessment } from '#shared/supplier/assess-group.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';

/** What the rows of the sheet are made of. */
export type ComponentContext = {
  readonly model: Pick<Model, 'zone' | 'conduit' | 'countermeasure'>;
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly groups: ReadonlyMap<string, ComponentGroup>;
  /** What follows for a group; worked out when it is first asked for. */
  readonly resultOf: (group: ComponentGroup) => GroupAssessment;
  readonly assessment: Assessment | null;
  /** A word of the locale namespaces. */
  readonly word: (key: string, params?: Readonly<Record<string, string | number>>) => string;
};

const nothing: Pick<Assessment, 'zones' | 'conduits' | 'assets'> = { zones: [], conduits: [], assets: [] };

type Parts = Omit<ComponentContext, 'groups' | 'resultOf'> & { readonly groups: readonly ComponentGroup[] };

/** The context of the sheet for one state of the plant and its results. */
export function componentContext({ groups, assessment, catalog, ...parts }: Parts): ComponentContext {
  const results = indexResults(assessment ?? nothing, indexCatalog(catalog));
  const known = new Map<ComponentGroup, GroupAssessment>();
  return {
    ...parts,
    catalog,
    assessment,
    groups: new Map(groups.map((group) => [group.key, group])),
    resultOf(group) {
      let result = known.get(group);
      if (!result) known.set(group, (result = assessGroup(group, results)));
      return result;
    },
  };
}

/** What a zone or conduit is called. */
export function aroundName({ kind, id }: Around, { model }: Pick<ComponentContext, 'model'>): string {
  return nameIn(model, kind, id);
}

/** What a group of components is called: product and version, or the asset. */
export function groupName({ name, assets, key }: ComponentGroup): string {
  if (name) return [name.vendor, name.name, name.version].filter((part) => part !== '').join(' ');
  return assets[0] ? displayName('asset', assets[0]) : key;
}

/** The names of component categories. */
export function categoryNames(ids: readonly string[], { catalog, locale }: ComponentContext): string {
  return catalog.componentCategories
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name[locale])
    .join(', ');
}
