import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale, LocalizedText, Named } from '#shared/catalog/localized-text.ts';
import { componentCategories } from '#shared/model/asset.ts';
import { purdueLevels } from '#shared/model/zone.ts';
import type { FormKind } from './entry-content.ts';

/** What a field offers: rows of the catalog, or words of the app (keys `stem.value`); `null` stem shows the values as they are. */
export type Offer =
  | { readonly rows: (catalog: Catalog) => readonly Named[]; readonly isNumbered?: boolean }
  | { readonly values: readonly string[]; readonly stem: string | null };

/** A field of an entry's form; its label is `catalog:field.<field>`. */
export type FormField = { readonly field: string } & (
  | { readonly as: 'both'; readonly isLong?: boolean; readonly isOptional?: boolean }
  | { readonly as: 'text' }
  | { readonly as: 'choice'; readonly offer: Offer; readonly isOptional?: boolean }
  | { readonly as: 'many'; readonly offer: Offer }
  | { readonly as: 'flag' }
  | { readonly as: 'endpoints' }
  | { readonly as: 'conditions' }
  | { readonly as: 'names' }
  | { readonly as: 'words' }
);

const titled = (rows: readonly { id: string; title: LocalizedText }[]): readonly Named[] =>
  rows.map(({ id, title }) => ({ id, name: title }));

/** What fields of several kinds offer. */
export const offers = {
  techniques: {
    rows: ({ techniques }) => techniques.map(({ id, fullName }) => ({ id, name: fullName })),
    isNumbered: true,
  },
  requirements: { rows: ({ requirements }) => titled(requirements), isNumbered: true },
  everyRequirement: {
    rows: ({ requirements, componentRequirements }) => titled([...requirements, ...componentRequirements]),
    isNumbered: true,
  },
  assetTypes: { rows: ({ assetTypes }) => assetTypes },
  assetFlags: { rows: ({ assetFlags }) => assetFlags },
  assetGroups: { rows: ({ assetGroups }) => assetGroups },
  attackAssets: { rows: ({ attackAssets }) => attackAssets, isNumbered: true },
  weaknesses: { rows: ({ weaknesses }) => weaknesses, isNumbered: true },
  protocols: { rows: ({ protocols }) => protocols },
  protocolCategories: { rows: ({ protocolCategories }) => protocolCategories },
  componentCategories: { values: componentCategories, stem: 'catalog:category' },
  purdueLevels: { values: purdueLevels, stem: null },
  guards: { values: ['none', 'weak', 'optional', 'yes'], stem: 'catalog:guard' },
  integrity: { values: ['none', 'parity', 'checksum', 'crc', 'weak', 'optional', 'yes'], stem: 'catalog:guard' },
} as const satisfies Readonly<Record<string, Offer>>;

/** The form of each kind, in the order in which one thinks of it. The id comes first in every form. */
export const formFields: Readonly<Record<FormKind, readonly FormField[]>> = {
  threat: [
    { field: 'name', as: 'both' },
    { field: 'vulnerability', as: 'both', isLong: true },
    { field: 'techniqueIds', as: 'many', offer: offers.techniques },
    { field: 'requirementIds', as: 'many', offer: offers.requirements },
    { field: 'when', as: 'conditions' },
  ],
  'asset-type': [
    { field: 'name', as: 'both' },
    { field: 'words', as: 'words' },
    { field: 'group', as: 'choice', offer: offers.assetGroups },
    { field: 'componentCategory', as: 'choice', offer: offers.componentCategories },
    { field: 'alternativeCategories', as: 'many', offer: offers.componentCategories },
    { field: 'isMediaOnly', as: 'flag' },
    { field: 'typicalPurdueLevel', as: 'choice', offer: offers.purdueLevels },
    { field: 'purdueLevels', as: 'many', offer: offers.purdueLevels },
    { field: 'protocolIds', as: 'many', offer: offers.protocols },
    { field: 'flags', as: 'many', offer: offers.assetFlags },
    { field: 'weaknessIds', as: 'many', offer: offers.weaknesses },
    { field: 'attackAssetId', as: 'choice', offer: offers.attackAssets, isOptional: true },
  ],
  protocol: [
    { field: 'name', as: 'both' },
    { field: 'category', as: 'choice', offer: offers.protocolCategories },
    { field: 'endpoints', as: 'endpoints' },
    { field: 'authentication', as: 'choice', offer: offers.guards },
    { field: 'encryption', as: 'choice', offer: offers.guards },
    { field: 'integrity', as: 'choice', offer: offers.integrity },
    { field: 'secureOption', as: 'both', isOptional: true },
    { field: 'isRoutable', as: 'flag' },
    { field: 'note', as: 'both', isLong: true, isOptional: true },
  ],
  'countermeasure-type': [
    { field: 'name', as: 'both' },
    { field: 'requirementIds', as: 'many', offer: offers.everyRequirement },
    { field: 'techniqueIds', as: 'many', offer: offers.techniques },
  ],
  'risk-policy': [
    { field: 'name', as: 'both' },
    { field: 'source', as: 'text' },
    { field: 'likelihoodLevels', as: 'names' },
    { field: 'consequenceLevels', as: 'names' },
    { field: 'riskLevels', as: 'names' },
    { field: 'consequenceCategories', as: 'names' },
  ],
};

/** What an offer has to choose from, in the language that is shown. */
export function suggestionsOf(
  offer: Offer,
  catalog: Catalog,
  locale: Locale,
  word: (key: string) => string,
): readonly Suggestion[] {
  if ('values' in offer)
    return offer.values.map((value) => ({
      value,
      label: offer.stem === null ? value : word(`${offer.stem}.${value}`),
    }));
  return offer
    .rows(catalog)
    .map(({ id, name }) => ({ value: id, label: offer.isNumbered ? `${id} ${name[locale]}` : name[locale] }));
}
