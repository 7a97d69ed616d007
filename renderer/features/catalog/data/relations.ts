import type { Catalog } from '#shared/catalog/catalog.ts';
import { techniqueAnswers } from '#shared/catalog/technique-answers.ts';
import type { ThreatCondition } from '#shared/catalog/threat-pattern.ts';
import type { Section } from '#renderer/state/catalog-sections.ts';

/** What the entries of one section say of another: `forth` is how it reads from the entry, `back` from the other end. */
export type Relation = {
  readonly from: Section;
  readonly to: Section;
  readonly forth: LinkLabel;
  readonly back: LinkLabel;
  readonly pairs: (catalog: Catalog) => readonly (readonly [from: string, to: string])[];
};

/** How a link reads: keys of `catalog:link`. */
export const linkLabels = [
  'partOf',
  'parts',
  'enhances',
  'enhancedBy',
  'supports',
  'supportedBy',
  'sameAsEnhancement',
  'componentSide',
  'goesWith',
  'tactics',
  'techniques',
  'mitigations',
  'answeredBy',
  'answers',
  'standsFor',
  'labelOf',
  'usedAgainst',
  'successor',
  'replaces',
  'usedBy',
  'patterns',
  'assetTypes',
  'protocols',
  'weaknesses',
  'nearest',
  'measures',
] as const;
export type LinkLabel = (typeof linkLabels)[number];

type Pairs = (readonly [string, string])[];

/** The pairs of a field that holds an id, ids or null. */
function pairsOf<R extends { readonly id: string }>(
  rows: readonly R[],
  idsOf: (row: R) => string | readonly string[] | null | undefined,
): Pairs {
  return rows.flatMap((row) => {
    const ids = idsOf(row) ?? [];
    return (typeof ids === 'string' ? [ids] : ids).map((id) => [row.id, id] as const);
  });
}

function conditionPairs({ threatPatterns }: Catalog, idsOf: (condition: ThreatCondition) => readonly string[]): Pairs {
  return pairsOf(threatPatterns, ({ when }) => [...new Set(when.flatMap(idsOf))]);
}

/** The way that a scenario reaches the requirements. */
function answers(catalog: Catalog): Pairs {
  const answersOf = techniqueAnswers(catalog);
  return pairsOf(catalog.techniques, (row) => answersOf(row).requirementIds);
}

/** Every way in which entries of the catalog speak of each other; each is followed from both ends. */
export const relations: readonly Relation[] = [
  { from: 'sr', to: 'sr', forth: 'enhances', back: 'enhancedBy', pairs: (c) => pairsOf(c.requirements, (r) => r.sr) },
  {
    from: 'cr',
    to: 'cr',
    forth: 'enhances',
    back: 'enhancedBy',
    pairs: (c) => pairsOf(c.componentRequirements, (r) => r.parent),
  },
  {
    from: 'cr',
    to: 'sr',
    forth: 'supports',
    back: 'supportedBy',
    pairs: (c) => pairsOf(c.componentRequirements, (r) => r.sr),
  },
  {
    from: 'cr',
    to: 'sr',
    forth: 'sameAsEnhancement',
    back: 'componentSide',
    pairs: (c) => pairsOf(c.componentRequirements, (r) => r.relatedRE),
  },
  {
    from: 'practice',
    to: 'practice',
    forth: 'goesWith',
    back: 'enhancedBy',
    pairs: (c) => pairsOf(c.practices, (r) => r.parent),
  },
  {
    from: 'service',
    to: 'service',
    forth: 'goesWith',
    back: 'enhancedBy',
    pairs: (c) => pairsOf(c.serviceRequirements, (r) => r.parent),
  },
  {
    from: 'programme',
    to: 'programme',
    forth: 'goesWith',
    back: 'enhancedBy',
    pairs: (c) => pairsOf(c.programmeRequirements, (r) => r.parent),
  },
  {
    from: 'technique',
    to: 'technique',
    forth: 'partOf',
    back: 'parts',
    pairs: (c) => pairsOf(c.techniques, (r) => r.parentId),
  },
  {
    from: 'technique',
    to: 'tactic',
    forth: 'tactics',
    back: 'techniques',
    pairs: (c) => pairsOf(c.techniques, (r) => r.tacticIds),
  },
  {
    from: 'technique',
    to: 'mitigation',
    forth: 'mitigations',
    back: 'techniques',
    pairs: (c) => pairsOf(c.techniques, (r) => r.mitigationIds),
  },
  { from: 'technique', to: 'sr', forth: 'answeredBy', back: 'answers', pairs: answers },
  {
    from: 'technique',
    to: 'attackAsset',
    forth: 'usedAgainst',
    back: 'techniques',
    pairs: (c) => pairsOf(c.techniques, (r) => r.assetIds),
  },
  {
    from: 'mitigation',
    to: 'sr',
    forth: 'standsFor',
    back: 'labelOf',
    pairs: (c) => pairsOf(c.mitigations, (r) => r.requirementIds),
  },
  {
    from: 'mitigation',
    to: 'cr',
    forth: 'standsFor',
    back: 'labelOf',
    pairs: (c) => pairsOf(c.mitigations, (r) => r.componentRequirementIds),
  },
  {
    from: 'retired',
    to: 'technique',
    forth: 'successor',
    back: 'replaces',
    pairs: (c) => pairsOf(c.retiredTechniques, (r) => r.replacedById),
  },
  {
    from: 'source',
    to: 'technique',
    forth: 'techniques',
    back: 'usedBy',
    pairs: (c) => pairsOf(c.threatSources, (r) => r.techniqueIds),
  },
  {
    from: 'pattern',
    to: 'technique',
    forth: 'techniques',
    back: 'patterns',
    pairs: (c) => pairsOf(c.threatPatterns, (r) => r.techniqueIds),
  },
  {
    from: 'pattern',
    to: 'sr',
    forth: 'answeredBy',
    back: 'patterns',
    pairs: (c) => pairsOf(c.threatPatterns, (r) => r.requirementIds),
  },
  {
    from: 'pattern',
    to: 'assetType',
    forth: 'assetTypes',
    back: 'patterns',
    pairs: (c) => conditionPairs(c, (w) => (w.kind === 'asset' ? w.typeIds : [])),
  },
  {
    from: 'pattern',
    to: 'attackAsset',
    forth: 'usedAgainst',
    back: 'patterns',
    pairs: (c) => conditionPairs(c, (w) => (w.kind === 'asset' ? w.attackAssetIds : [])),
  },
  {
    from: 'pattern',
    to: 'protocol',
    forth: 'protocols',
    back: 'patterns',
    pairs: (c) => conditionPairs(c, (w) => (w.kind === 'protocol' ? w.protocolIds : [])),
  },
  {
    from: 'pattern',
    to: 'weakness',
    forth: 'weaknesses',
    back: 'patterns',
    pairs: (c) => conditionPairs(c, (w) => (w.kind === 'asset' ? w.weaknessIds : [])),
  },
  {
    from: 'assetType',
    to: 'protocol',
    forth: 'protocols',
    back: 'assetTypes',
    pairs: (c) => pairsOf(c.assetTypes, (r) => r.protocolIds),
  },
  {
    from: 'assetType',
    to: 'weakness',
    forth: 'weaknesses',
    back: 'assetTypes',
    pairs: (c) => pairsOf(c.assetTypes, (r) => r.weaknessIds),
  },
  {
    from: 'assetType',
    to: 'attackAsset',
    forth: 'nearest',
    back: 'assetTypes',
    pairs: (c) => pairsOf(c.assetTypes, (r) => r.attackAssetId),
  },
  {
    from: 'measure',
    to: 'technique',
    forth: 'answers',
    back: 'measures',
    pairs: (c) => pairsOf(c.countermeasureTypes, (r) => r.techniqueIds),
  },
  {
    from: 'measure',
    to: 'sr',
    forth: 'standsFor',
    back: 'measures',
    pairs: (c) => pairsOf(c.countermeasureTypes, (r) => r.requirementIds),
  },
  {
    from: 'measure',
    to: 'cr',
    forth: 'standsFor',
    back: 'measures',
    pairs: (c) => pairsOf(c.countermeasureTypes, (r) => r.requirementIds),
  },
];
