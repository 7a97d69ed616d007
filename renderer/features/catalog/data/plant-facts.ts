import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Protocol } from '#shared/catalog/protocol.ts';
import type { ThreatCondition } from '#shared/catalog/threat-pattern.ts';
import type { Shown } from './entry-details.ts';
import { fact, namesOf, of, texts, type FactTable } from './fact.ts';

/** An endpoint as people write it: `tcp 502`, `udp 47808–47823`, `serial RS-485`, `ethernet 0x8892`. */
export function endpointText(endpoint: Protocol['endpoints'][number]): string {
  const { transport, port, portEnd, medium, etherType, ipProtocol } = endpoint;
  const ports = port === undefined ? null : portEnd === undefined || portEnd === port ? port : `${port}–${portEnd}`;
  return [transport, ports, medium, etherType, ipProtocol]
    .filter((part) => part !== null && part !== undefined)
    .join(' ');
}

const keys = (stem: string, values: readonly string[]): readonly Shown[] =>
  values.map((value) => ({ key: `catalog:${stem}.${value}` }));

/** When a pattern concerns something, in words; what it names one by one stands among the links. */
function conditionWords(catalog: Catalog, condition: ThreatCondition): readonly Shown[] {
  switch (condition.kind) {
    case 'asset':
      return [
        ...namesOf(catalog.assetGroups, condition.groups),
        ...keys('when', condition.typeIds.length + condition.attackAssetIds.length > 0 ? ['asset'] : []),
        ...namesOf(catalog.assetFlags, condition.flags),
        ...keys('when', condition.weaknessIds.length > 0 ? ['weakness'] : []),
        ...keys('trait', condition.traits),
      ];
    case 'protocol':
      return [
        ...keys('lacks', condition.lacks === null ? ['nothing'] : [condition.lacks]),
        ...namesOf(catalog.protocolCategories, condition.categories),
      ];
    case 'conduit':
      return [
        ...keys('conduitKind', condition.kinds),
        ...keys('when', condition.isExternal ? ['external'] : []),
        ...keys('zoneKind', condition.zoneKinds),
      ];
    case 'zone':
      return keys('zoneKind', condition.kinds);
  }
}

/** The facts of what plants are made of, and of what is done in them. */
export const plantFacts: FactTable = {
  pattern: (catalog, id) =>
    of(catalog.threatPatterns, id, ({ vulnerability, when }) => ({
      summary: vulnerability,
      facts: when.flatMap((condition) => fact('when', ...conditionWords(catalog, condition))),
    })),
  assetType: (catalog, id) =>
    of(catalog.assetTypes, id, (type) => ({
      facts: [
        ...fact('assetGroup', ...namesOf(catalog.assetGroups, [type.group])),
        ...fact('typicalPurdue', { text: type.typicalPurdueLevel }),
        ...fact('purdue', ...texts(type.purdueLevels)),
        ...(type.isMediaOnly
          ? fact('categories', { key: 'catalog:mediaOnly' })
          : fact('categories', ...namesOf(catalog.componentCategories, [type.componentCategory]))),
        ...fact('alternatives', ...namesOf(catalog.componentCategories, type.alternativeCategories)),
        ...fact('flags', ...namesOf(catalog.assetFlags, type.flags)),
      ],
    })),
  protocol: (catalog, id) =>
    of(catalog.protocols, id, (protocol) => ({
      confidence: protocol.confidence,
      note: protocol.note,
      facts: [
        ...fact('protocolCategory', ...namesOf(catalog.protocolCategories, [protocol.category])),
        ...fact('endpoints', ...texts(protocol.endpoints.map(endpointText))),
        ...fact('authentication', ...keys('guard', [protocol.authentication])),
        ...fact('encryption', ...keys('guard', [protocol.encryption])),
        ...fact('integrity', ...keys('guard', [protocol.integrity])),
        ...fact('secureOption', protocol.secureOption && { both: protocol.secureOption }),
        ...fact('routable', { key: `catalog:yesNo.${protocol.isRoutable ? 'yes' : 'no'}` }),
      ],
    })),
  policy: (catalog, id) =>
    of(catalog.policies, id, (policy) => ({
      confidence: policy.confidence,
      facts: [
        ...fact('likelihoods', ...policy.likelihoodLevels.map(({ name }) => ({ both: name }))),
        ...fact('consequences', ...policy.consequenceLevels.map(({ name }) => ({ both: name }))),
        ...fact('riskLevels', ...policy.riskLevels.map(({ name }) => ({ both: name }))),
        ...fact('harms', ...policy.consequenceCategories.map(({ name }) => ({ both: name }))),
        ...fact('policySource', { text: policy.source }),
      ],
    })),
};
