import { isJsonObject } from '#shared/exchange/json-path.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Catalog } from './catalog.ts';
import type { EntryFault } from './entry-fault.ts';
import { campaignsOf, groupsOf, softwareOf } from './stix-adversaries.ts';
import { readLabels } from './stix-labels.ts';
import { externalIdOf, isLive, isOfIcs, MAX_OBJECTS, readStixObjects, type StixObjects } from './stix-objects.ts';
import { indexRelations } from './stix-relations.ts';
import { idMap, numbered } from './stix-rows.ts';
import { knownNames, partedPatterns, retiredOf, tacticsOf, techniquesOf, type KnownNames } from './stix-techniques.ts';
import { attackFileSchema, type AttackFile, type Mitigation } from './threat.ts';

/** A release of ATT&CK for ICS out of a bundle, and what of the bundle could not be read. */
export type StixReading = { readonly release: AttackFile; readonly notes: readonly EntryFault[] };

const TERMS_OF_USE = 'https://attack.mitre.org/resources/legal-and-branding/terms-of-use/';
/** MITRE's marker "limited or not effective", which is no measure. */
const NO_MEASURE = 'M0816';

/** Whether a JSON value is meant to be a STIX bundle. */
export function looksLikeStix(json: unknown): json is { readonly id?: unknown; readonly objects: readonly unknown[] } {
  return isJsonObject(json) && json['type'] === 'bundle' && Array.isArray(json['objects']);
}

/** Which part of ATT&CK a bundle holds, by its matrices: only ICS is of use here. */
function domainFault(objects: StixObjects): EntryFault | null {
  const domains = objects['x-mitre-matrix'].map((matrix) => externalIdOf(matrix) ?? '');
  if (domains.includes('ics-attack')) return null;
  const [other] = domains;
  return other === undefined || other === ''
    ? { code: 'notAttack', path: '' }
    : { code: 'otherDomain', path: '', domain: other };
}

/** Version and date of the release; the bundle's own collection says them. */
function releaseOf(objects: StixObjects): { readonly version: string; readonly released: string } | null {
  const collections = objects['x-mitre-collection'].filter(isOfIcs);
  const named = collections.find(({ name }) => /\bics\b/i.test(name)) ?? collections[0];
  const released = named?.modified.slice(0, 10) ?? '';
  const isDay = attackFileSchema.shape.released.safeParse(released).success;
  return named && isDay ? { version: named.x_mitre_version, released } : null;
}

function mitigationsOf(objects: StixObjects, catalog: Catalog, names: KnownNames, notes: EntryFault[]) {
  const rows = numbered(objects['course-of-action'], /^M\d{4}$/, notes);
  const mitigations = rows.map(({ id, object }): Mitigation => {
    const labels = [...(object.labels ?? [])].filter((label) => label !== '');
    const { unknown, ...requirements } = readLabels(labels, catalog);
    for (const label of unknown) notes.push({ code: 'unknownLabel', path: object.id, id, label });
    return {
      id,
      name: names(id, object.name),
      isActive: isLive(object),
      isMeasure: id !== NO_MEASURE,
      ...requirements,
      labels,
    };
  });
  return { rows, mitigations };
}

/** The licence of the built-in release, which every release comes under, and what the bundle itself says beyond it. */
function licenceOf(objects: StixObjects, { threatLicence }: Catalog): string[] {
  const statements = objects['marking-definition'].map(({ definition }) => definition.statement ?? '');
  return [...new Set([...threatLicence, ...statements.filter((statement) => /MITRE/.test(statement))])];
}

function releaseFrom(objects: StixObjects, catalog: Catalog, notes: EntryFault[]) {
  const names = knownNames(catalog);
  const relations = indexRelations(objects);
  const tactics = tacticsOf(objects, numbered(objects['x-mitre-tactic'].filter(isLive), /^TA\d{4}$/, notes));
  const patterns = partedPatterns(objects);
  const techniqueId = /^T\d{4}(\.\d{3})?$/;
  const live = numbered(patterns.live, techniqueId, notes);
  const { rows, mitigations } = mitigationsOf(objects, catalog, names, notes);
  const assets = numbered(objects['x-mitre-asset'].filter(isLive), /^A\d{4}$/, notes);
  const groups = numbered(objects['intrusion-set'].filter(isLive), /^G\d{4}$/, notes);
  const software = numbered([...objects.malware, ...objects.tool].filter(isLive), /^S\d{4}$/, notes);
  const ids = new Map([...idMap(live), ...idMap(rows), ...idMap(assets)]);
  const adversaryIds = { techniques: idMap(live), software: idMap(software), groups: idMap(groups) };
  const used = softwareOf(software, relations, adversaryIds);
  const campaigns = numbered(objects.campaign.filter(isLive), /^C\d{4}$/, notes);
  const campaignRows = campaignsOf(campaigns, relations, adversaryIds);
  return {
    tactics: tactics.map(({ id, object }) => ({ id, name: names(id, object.name) })),
    techniques: techniquesOf(live, { relations, tactics, ids, names }),
    mitigations,
    retiredTechniques: retiredOf(numbered(patterns.retired, techniqueId, []), idMap(live), relations),
    assets: assets.map(({ id, object }) => ({
      id,
      name: names(id, object.name),
      sectors: [...(object.x_mitre_sectors ?? [])].filter((sector) => sector !== '').sort(),
    })),
    groups: groupsOf(groups, relations, adversaryIds, used, campaignRows),
    software: used,
    campaigns: campaignRows,
  };
}

/**
 * The release of ATT&CK for ICS in a STIX 2.1 bundle such as `ics-attack-20.0.json`, with the built-in catalog's Japanese
 * names and requirements; or why it is none. `sha256` is the digest of the file. Objects that are not as they should be
 * are left out and named.
 */
export function readStixBundle(
  json: { readonly id?: unknown; readonly objects: readonly unknown[] },
  sha256: string,
  builtIn: Catalog,
): Result<StixReading, readonly EntryFault[]> {
  if (json.objects.length > MAX_OBJECTS) return err([{ code: 'tooManyEntries', path: 'objects', limit: MAX_OBJECTS }]);
  const { objects, faults } = readStixObjects(json.objects);
  const domain = domainFault(objects);
  if (domain) return err([domain, ...faults]);
  const named = releaseOf(objects);
  if (!named) return err([{ code: 'noRelease', path: '' }, ...faults]);
  const notes = [...faults];
  const parts = releaseFrom(objects, builtIn, notes);
  if (parts.techniques.length === 0 || parts.tactics.length === 0)
    return err([{ code: 'noTechniques', path: '' }, ...notes]);
  const id = typeof json.id === 'string' ? json.id.slice(0, 200) : '';
  const release: AttackFile = {
    name: builtIn.attack.name,
    ...named,
    source: `STIX 2.1 bundle ${id}`.trim(),
    sourceSha256: sha256,
    termsOfUse: TERMS_OF_USE,
    licence: licenceOf(objects, builtIn),
    ...parts,
  };
  return ok({ release, notes });
}
