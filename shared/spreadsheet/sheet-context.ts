import { makeAssetWords, type AssetWords } from '#shared/catalog/asset-words.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { locales, type Locale } from '#shared/catalog/localized-text.ts';
import { policyOf, sucOf, type EntityKind, type Model } from '#shared/model/model.ts';
import { makeFinder, type Findable, type Finder } from './finder.ts';
import type { SheetTexts } from './sheet-kind.ts';

/** The parts of a catalog that cells speak of. */
export type SheetCatalog = Pick<
  Catalog,
  'assetTypes' | 'techniques' | 'threatSources' | 'requirements' | 'componentRequirements'
>;

/** What cells are read and written against: a plant, a catalog, and the texts of both languages. */
export type SheetContext = {
  readonly model: Model;
  readonly texts: SheetTexts;
  readonly assetWords: AssetWords;
  /** What a type of asset is called; words that are no id of the catalog as they are. */
  typeName(type: string, locale: Locale): string;
  /** The threat sources of the catalog, which a plant takes over once it names them. */
  profileOf(id: string): SheetCatalog['threatSources'][number] | undefined;
  /** What cells of that kind can mean; worked out when it is first asked. */
  finder(kind: ReferenceKind): Finder;
};

/** What a cell can refer to; a subject by its key (`zone:Z1`). */
export type ReferenceKind = keyof typeof findables;

type Source = { readonly model: Model; readonly catalog: SheetCatalog; readonly texts: SheetTexts };

const named = (model: Model, kind: EntityKind & ('conduit' | 'asset' | 'threatSource' | 'countermeasure')) =>
  [...model[kind].values()].map(({ id, name }): Findable => ({ id, names: [name] }));

const zones = (model: Model) => [...model.zone.values()].map(({ id, name, code }) => ({ id, names: [name, code] }));

const keyed = (kind: string, things: readonly Findable[]) =>
  things.map(({ id, names }) => ({ id: `${kind}:${id}`, names: [...names, id] }));

const levels = (rows: readonly { readonly id: string; readonly name: string }[]) =>
  rows.map(({ id, name }) => ({ id, names: [name] }));

const findables = {
  zone: ({ model }: Source) => zones(model),
  conduit: ({ model }: Source) => named(model, 'conduit'),
  asset: ({ model }: Source) => named(model, 'asset'),
  countermeasure: ({ model }: Source) => named(model, 'countermeasure'),
  threatSource: ({ model, catalog }: Source) => [
    ...named(model, 'threatSource'),
    ...catalog.threatSources.flatMap(({ id, name }) =>
      model.threatSource.has(id) ? [] : [{ id, names: [name.en, name.ja] }],
    ),
  ],
  assumption: ({ model }: Source) =>
    [...model.assumption.values()].map(({ id, statement }) => ({ id, names: [statement] })),
  essentialFunction: ({ model }: Source) => levels(sucOf(model).essentialFunctions),
  consequenceLevel: ({ model }: Source) => levels(policyOf(model).consequenceLevels),
  likelihoodLevel: ({ model }: Source) => levels(policyOf(model).likelihoodLevels),
  technique: ({ catalog }: Source) =>
    catalog.techniques.map(({ id, fullName }) => ({ id, names: [id, fullName.en, fullName.ja] })),
  requirement: ({ catalog }: Source) =>
    [...catalog.requirements, ...catalog.componentRequirements].map(({ id, title }) => ({
      id,
      names: [id, id.replaceAll(' ', ''), `${id} ${title.en}`, `${id} ${title.ja}`],
    })),
  subject: ({ model, texts }: Source) => [
    { id: 'suc', names: [...locales.map((locale) => texts(locale, 'inspector:wholeSuc')), 'SUC', sucOf(model).name] },
    ...keyed('zone', zones(model)),
    ...keyed('conduit', named(model, 'conduit')),
    ...keyed('asset', named(model, 'asset')),
  ],
} satisfies Readonly<Record<string, (source: Source) => readonly Findable[]>>;

/** Puts together what cells are read against. */
export function sheetContext(source: Source): SheetContext {
  const finders = new Map<ReferenceKind, Finder>();
  const types = new Map(source.catalog.assetTypes.map(({ id, name }) => [id, name]));
  const profiles = new Map(source.catalog.threatSources.map((profile) => [profile.id, profile]));
  return {
    model: source.model,
    texts: source.texts,
    assetWords: makeAssetWords(source.catalog.assetTypes),
    typeName: (type, locale) => types.get(type)?.[locale] ?? type,
    profileOf: (id) => profiles.get(id),
    finder(kind) {
      let finder = finders.get(kind);
      if (!finder) finders.set(kind, (finder = makeFinder(findables[kind](source))));
      return finder;
    },
  };
}
