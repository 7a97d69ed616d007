import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { attackFileSchema, type Adversary, type AttackFile } from '#shared/catalog/threat.ts';

export type StixObject = Record<string, unknown> & { readonly type: string; readonly id: string };
export type StixBundle = { type: 'bundle'; id: string; spec_version: string; objects: StixObject[] };

/** The release of ATT&CK that ships. */
export function builtInRelease(): AttackFile {
  const text = readFileSync(join(projectFolder, 'catalog/threats/attack-ics.json'), 'utf8');
  return attackFileSchema.parse(JSON.parse(text));
}

/** The STIX id that an object of the release has in these bundles. */
export const stixId = (type: string, id: string): string => `${type}--${id.toLowerCase()}`;

const sourceName = 'mitre-attack';
const common = {
  spec_version: '2.1',
  created: '2020-05-21T17:43:26.506Z',
  modified: '2025-04-15T19:58:01.218Z',
  x_mitre_domains: ['ics-attack'],
  revoked: false,
  x_mitre_deprecated: false,
};

function object(type: string, id: string, name: string, rest: object = {}): StixObject {
  const external_references = [
    { source_name: sourceName, external_id: id, url: `https://attack.mitre.org/${id}` },
    { source_name: 'Somebody 2020', description: 'Somebody. (2020). A report.' },
  ];
  return { ...common, type, id: stixId(type, id), name, description: 'Text.', external_references, ...rest };
}

export function relationship(type: string, source: string, target: string, rest: object = {}): StixObject {
  return {
    ...common,
    type: 'relationship',
    id: `relationship--${type}-${source}-${target}`,
    relationship_type: type,
    source_ref: source,
    target_ref: target,
    ...rest,
  };
}

export function technique(id: string, name: string, phases: readonly string[], rest: object = {}): StixObject {
  return object('attack-pattern', id, name, {
    kill_chain_phases: phases.map((phase) => ({ kill_chain_name: 'mitre-ics-attack', phase_name: phase })),
    x_mitre_is_subtechnique: id.includes('.'),
    ...rest,
  });
}

export function mitigation(id: string, name: string, labels: readonly string[], rest: object = {}): StixObject {
  return object('course-of-action', id, name, { labels, ...rest });
}

const shortname = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
const patternId = (id: string): string => stixId('attack-pattern', id);

function techniqueObjects({ tactics, techniques, retiredTechniques }: AttackFile): StixObject[] {
  const phase = new Map(tactics.map(({ id, name }) => [id, shortname(name.en)]));
  return [
    ...techniques.flatMap(({ id, name, parentId, tacticIds, mitigationIds, assetIds }) => [
      technique(
        id,
        name.en,
        tacticIds.map((one) => phase.get(one) ?? ''),
      ),
      ...(parentId === null ? [] : [relationship('subtechnique-of', patternId(id), patternId(parentId))]),
      ...mitigationIds.map((one) => relationship('mitigates', stixId('course-of-action', one), patternId(id))),
      ...assetIds.map((one) => relationship('targets', patternId(id), stixId('x-mitre-asset', one))),
    ]),
    ...retiredTechniques.flatMap(({ id, name, status, replacedById }) => [
      technique(id, name, [], { [status === 'revoked' ? 'revoked' : 'x_mitre_deprecated']: true }),
      ...(replacedById === null ? [] : [relationship('revoked-by', patternId(id), patternId(replacedById))]),
    ]),
  ];
}

function adversaryObjects(type: string, key: string, { id, name, aliases, techniqueIds }: Adversary): StixObject[] {
  return [
    object(type, id, name, { [key]: [name, ...aliases] }),
    ...techniqueIds.map((one) => relationship('uses', stixId(type, id), patternId(one))),
  ];
}

function campaignObjects({ id, name, groupIds, softwareIds, techniqueIds }: AttackFile['campaigns'][number]) {
  const campaign = stixId('campaign', id);
  return [
    object('campaign', id, name, { aliases: [name] }),
    ...techniqueIds.map((one) => relationship('uses', campaign, patternId(one))),
    ...softwareIds.map((one) => relationship('uses', campaign, stixId('malware', one))),
    ...groupIds.map((one) => relationship('attributed-to', campaign, stixId('intrusion-set', one))),
  ];
}

/** A release as MITRE would publish it: a STIX 2.1 bundle with a collection, a matrix, objects and relationships. */
export function stixBundle(release: AttackFile): StixBundle {
  const { version, released, tactics, mitigations, assets, groups, software, campaigns } = release;
  return {
    type: 'bundle',
    id: 'bundle--test',
    spec_version: '2.1',
    objects: [
      {
        ...common,
        type: 'x-mitre-collection',
        id: 'x-mitre-collection--ics',
        name: 'ICS ATT&CK',
        x_mitre_version: version,
        modified: `${released}T14:00:00.188Z`,
        object_marking_refs: [],
      },
      { type: 'identity', id: 'identity--mitre', name: 'The MITRE Corporation', identity_class: 'organization' },
      object('x-mitre-matrix', 'ics-attack', 'ATT&CK for ICS', {
        tactic_refs: tactics.map(({ id }) => stixId('x-mitre-tactic', id)),
      }),
      ...tactics
        .toReversed()
        .map(({ id, name }) => object('x-mitre-tactic', id, name.en, { x_mitre_shortname: shortname(name.en) })),
      ...mitigations.map(({ id, name, labels }) => mitigation(id, name.en, labels)),
      ...assets.map(({ id, name, sectors }) => object('x-mitre-asset', id, name.en, { x_mitre_sectors: sectors })),
      ...techniqueObjects(release),
      ...groups.flatMap((group) => adversaryObjects('intrusion-set', 'aliases', group)),
      ...software.flatMap((one) => adversaryObjects('malware', 'x_mitre_aliases', one)),
      ...campaigns.flatMap(campaignObjects),
    ],
  };
}
