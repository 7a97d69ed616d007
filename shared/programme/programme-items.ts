import type { Catalog } from '#shared/catalog/catalog.ts';
import type { ProgrammeGroup, ProgrammeRequirement } from '#shared/catalog/programme.ts';
import type { ProgrammePart, ProgrammeStatus } from '#shared/model/programme-status.ts';

/** What of the catalog the programme is made of. */
export type ProgrammeCatalog = Pick<
  Catalog,
  'practices' | 'serviceRequirements' | 'programmeRequirements' | 'programmeGroups'
>;

/** The items of a part of the programme in the standard's order: 2-1 of the owner, 2-4 of providers, 4-1 of suppliers. */
export function programmeItems(catalog: ProgrammeCatalog, part: ProgrammePart): readonly ProgrammeRequirement[] {
  return {
    '2-1': catalog.programmeRequirements,
    '2-4': catalog.serviceRequirements,
    '4-1': catalog.practices,
  }[part];
}

/** A topmost group of a part, which is an SPE (2-1), an area (2-4) or a practice (4-1), with its items. */
export type ItemGroup = { readonly group: ProgrammeGroup; readonly items: readonly ProgrammeRequirement[] };

/** The topmost groups of a part with their items, in the standard's order. */
export function programmeGroups(catalog: ProgrammeCatalog, part: ProgrammePart): readonly ItemGroup[] {
  const groups = new Map(catalog.programmeGroups.map((group) => [group.id, group]));
  const byTop = new Map<string, { group: ProgrammeGroup; items: ProgrammeRequirement[] }>();
  for (const item of programmeItems(catalog, part)) {
    const own = groups.get(item.group);
    const top = groups.get(own?.parent ?? '') ?? own;
    if (!top) continue;
    const known = byTop.get(top.id);
    if (known) known.items.push(item);
    else byTop.set(top.id, { group: top, items: [item] });
  }
  return [...byTop.values()];
}

/** The providers (2-4) or suppliers (4-1) of which something is said, by name; the owner of 2-1 has none. */
export function partiesOf(statuses: Iterable<ProgrammeStatus>, part: ProgrammePart): readonly string[] {
  const parties = new Set<string>();
  for (const status of statuses) if (status.part === part && status.party !== '') parties.add(status.party);
  return [...parties].sort();
}
