import { plantOfTemplate, type Source } from '#shared/template/plant-of-template.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { actorProfiles } from './assemble-catalog.ts';
import { placedRows, type CatalogParts, type Report } from './catalog-parts.ts';
import type { PlantTemplate } from './plant-template.ts';

/** An id that a template names, where it stands, and what it is the id of. */
type Named = { readonly path: readonly PropertyKey[]; readonly to: keyof Known; readonly id: string };
type Known = Readonly<
  Record<'risk policy' | 'threat source' | 'threat pattern' | 'asset type' | 'protocol' | 'requirement', Set<string>>
>;

function knownTo(parts: CatalogParts): Known {
  const idsOf = (rows: readonly { readonly row: { readonly id: string } }[]) => new Set(rows.map(({ row }) => row.id));
  return {
    'risk policy': new Set(parts.policies.map(({ data }) => data.id)),
    'threat source': idsOf(placedRows(parts.threatActors, 'actors')),
    'threat pattern': idsOf(placedRows(parts.threatPatterns, 'patterns')),
    'asset type': idsOf(placedRows(parts.assetTypes, 'assetTypes')),
    protocol: idsOf(placedRows(parts.protocols, 'protocols')),
    requirement: idsOf(placedRows(parts.requirements, 'requirements')),
  };
}

function namedBy(template: PlantTemplate): Named[] {
  const { policyId, threatSourceIds, assets, conduits, scenarios, countermeasures } = template;
  return [
    { path: ['policyId'], to: 'risk policy', id: policyId },
    ...threatSourceIds.map((id, at): Named => ({ path: ['threatSourceIds', at], to: 'threat source', id })),
    ...assets.map(({ type }, at): Named => ({ path: ['assets', at, 'type'], to: 'asset type', id: type })),
    ...conduits.flatMap(({ channels }, at) =>
      channels.map(({ protocol }, index): Named => ({
        path: ['conduits', at, 'channels', index, 'protocol'],
        to: 'protocol',
        id: protocol,
      })),
    ),
    ...scenarios.map(({ patternId }, at): Named => ({
      path: ['scenarios', at, 'patternId'],
      to: 'threat pattern',
      id: patternId,
    })),
    ...countermeasures.flatMap(({ requirementIds }, at) =>
      requirementIds.map((id, index): Named => ({
        path: ['countermeasures', at, 'requirementIds', index],
        to: 'requirement',
        id,
      })),
    ),
  ];
}

/** Whether each template names only what the catalog has, and gives a plant that keeps the rules of the model. */
export function checkTemplates(parts: CatalogParts, report: Report): void {
  const known = knownTo(parts);
  const source: Source = {
    policies: parts.policies.map(({ data }) => data),
    threatPatterns: placedRows(parts.threatPatterns, 'patterns').map(({ row }) => row),
    threatSources: parts.threatActors.flatMap(({ data }) => actorProfiles(data)),
  };
  const seen = new Set<string>();
  for (const { file, data } of parts.templates) {
    if (seen.has(data.id)) report('duplicate', file, ['id'], `The id ${data.id} occurs twice.`);
    seen.add(data.id);
    const unknown = namedBy(data).filter(({ to, id }) => !known[to].has(id));
    for (const { path, to, id } of unknown) report('reference', file, path, `There is no ${to} ${id}.`);
    if (unknown.length > 0) continue;
    const plant = plantOfTemplate(data, source, 'en', sucSchema.parse({ name: data.id }));
    for (const { code, kind, id, field, value } of modelViolations(plant))
      report('reference', file, [], `${kind} ${id}: ${code} in ${field} (${value}).`);
  }
}
