import { sourceAttributes } from '#shared/catalog/threat-source.ts';
import { fact, namesOf, of, texts, type FactTable } from './fact.ts';

/** The facts of ATT&CK and of threat sources. */
export const threatFacts: FactTable = {
  retired: (catalog, id) =>
    of(catalog.retiredTechniques, id, ({ status }) => ({
      facts: fact('status', { key: `catalog:retiredStatus.${status}` }),
    })),
  mitigation: (catalog, id) =>
    of(catalog.mitigations, id, ({ isActive, isMeasure, labels }) => ({
      facts: [
        ...fact('status', isActive ? null : { key: 'catalog:mitigationStatus.inactive' }),
        ...fact('status', isMeasure ? null : { key: 'catalog:mitigationStatus.noMeasure' }),
        ...fact('labels', ...texts(labels)),
      ],
    })),
  attackAsset: (catalog, id) =>
    of(catalog.attackAssets, id, ({ sectors }) => ({ facts: fact('sectors', ...texts(sectors)) })),
  source: (catalog, id) =>
    of(catalog.threatSources, id, ({ kind, sl, slRange, attributes, description, aliases }) => ({
      summary: description,
      facts: [
        ...fact('sourceKind', { key: `catalog:sourceKind.${kind}` }),
        ...fact('sl', sl === null ? null : { text: `SL ${sl}` }),
        ...fact('slRange', slRange === null ? null : { text: `SL ${slRange[0]}–${slRange[1]}` }),
        ...sourceAttributes.flatMap((name) => {
          const value = attributes[name];
          return value === null ? [] : fact(name, ...namesOf(catalog.sourceVocabularies[name] ?? [], [value]));
        }),
        ...fact('aliases', ...texts(aliases)),
      ],
    })),
};
