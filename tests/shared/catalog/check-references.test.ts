import { describe } from 'vitest';
import {
  actorFile,
  attackFile,
  componentFile,
  ownerFile,
  patternFile,
  protocolFile,
  serviceFile,
  systemFile,
  testFaults,
  typeFile,
  zcrFile,
  type Fault,
} from '#tests/support/catalog-faults.ts';

/** An id that occurs twice is named where it occurs again. */
const twice: readonly Fault[] = [
  ['an SR', [systemFile, 'requirements', '#SR 1.2', 'id'], 'SR 1.1', 'duplicate'],
  ['an FR', [systemFile, 'foundationalRequirements', 1, 'id'], 'IAC', 'duplicate'],
  ['a constraint', [systemFile, 'constraints', 1, 'id'], '4.2', 'duplicate'],
  ['a component requirement', [componentFile, 'requirements', '#CR 1.2', 'id'], 'CR 1.1', 'duplicate'],
  ['a component category', [componentFile, 'categories', 1, 'id'], 'software-application', 'duplicate'],
  ['a CCSC', [componentFile, 'constraints', '#CCSC 2', 'id'], 'CCSC 1', 'duplicate'],
  ['a difference in level', [componentFile, 'levelDifferences', '#CR 3.7', 'id'], 'CR 3.4', 'duplicate'],
  ['an area', [serviceFile, 'groups', '#SP.02', 'id'], 'SP.01', 'duplicate'],
  ['a group of two programmes', [serviceFile, 'groups', '#SP.02', 'id'], 'SM', 'duplicate'],
  ['a programme requirement', [ownerFile, 'requirements', '#ORG 1.2', 'id'], 'ORG 1.1', 'duplicate'],
  ['a step', [zcrFile, 'steps', '#ZCR 2', 'id'], 'ZCR 1', 'duplicate'],
  ['a ZCR', [zcrFile, 'requirements', '#ZCR 3.2', 'id'], 'ZCR 3.1', 'duplicate'],
  ['a tactic', [attackFile, 'tactics', '#TA0104', 'id'], 'TA0108', 'duplicate'],
  ['a technique', [attackFile, 'techniques', '#T0801', 'id'], 'T0800', 'duplicate'],
  ['a technique that is retired and alive', [attackFile, 'retiredTechniques', 3, 'id'], 'T0800', 'duplicate'],
  ['a mitigation', [attackFile, 'mitigations', '#M0801', 'id'], 'M0800', 'duplicate'],
  ['an asset of ATT&CK', [attackFile, 'assets', '#A0002', 'id'], 'A0001', 'duplicate'],
  ['a group of attackers', [attackFile, 'groups', 1, 'id'], 'G0032', 'duplicate'],
  ['a piece of software', [attackFile, 'software', '#S0089', 'id'], 'S0038', 'duplicate'],
  ['a campaign', [attackFile, 'campaigns', '#C0025', 'id'], 'C0020', 'duplicate'],
  [
    'an actor',
    [actorFile, 'actors', '#curious', 'id'],
    'hacktivist',
    'duplicate',
    [actorFile, 'actors', '#hacktivist', 'id'],
  ],
  ['an actor and another source', [actorFile, 'nonHumanSources', 0, 'id'], 'curious', 'duplicate'],
  ['a kind of asset', [typeFile, 'assetTypes', '#pac', 'id'], 'plc', 'duplicate'],
  ['a group of asset types', [typeFile, 'groups', 1, 'id'], 'control', 'duplicate'],
  ['a flag', [typeFile, 'flags', 1, 'id'], 'safety', 'duplicate'],
  ['a weakness', [typeFile, 'weaknesses', '#CWE-77', 'id'], 'CWE-20', 'duplicate'],
  ['a protocol', [protocolFile, 'protocols', '#dnp3', 'id'], 'modbus-tcp', 'duplicate'],
  ['a category of protocols', [protocolFile, 'categories', 1, 'id'], 'industrial', 'duplicate'],
  [
    'a policy',
    ['risk-policies/default-5x5.json', 'id'],
    'default-4x4',
    'duplicate',
    ['risk-policies/default-4x4.json', 'id'],
  ],
];

const nowhere: readonly Fault[] = [
  ['CR → parent', [componentFile, 'requirements', '#CR 1.1 RE(1)', 'parent'], 'CR 9.9', 'reference'],
  ['CR → SR', [componentFile, 'requirements', '#CR 1.1', 'sr'], 'SR 9.9', 'reference'],
  ['CR → RE', [componentFile, 'requirements', '#CR 1.1 RE(1)', 'relatedRE'], 'SR 1.1 RE 9', 'reference'],
  ['difference → CR', [componentFile, 'levelDifferences', '#CR 3.7', 'id'], 'CR 9.9', 'reference'],
  ['difference → SR', [componentFile, 'levelDifferences', '#CR 3.7', 'requirementId'], 'SR 9.9', 'reference'],
  ['element → SPE', [ownerFile, 'groups', '#ORG 1', 'parent'], 'XYZ', 'reference'],
  ['requirement → area', [serviceFile, 'requirements', '#SP.01.01 BR', 'group'], 'SP.99', 'reference'],
  ['RE → BR', [serviceFile, 'requirements', '#SP.01.01 RE(1)', 'parent'], 'SP.99.01 BR', 'reference'],
  ['ZCR → step', [zcrFile, 'requirements', '#ZCR 1.1', 'step'], 'ZCR 8', 'reference'],
  ['technique → tactic', [attackFile, 'techniques', '#T0800', 'tacticIds', 0], 'TA1', 'reference'],
  ['technique → mitigation', [attackFile, 'techniques', '#T0800', 'mitigationIds', 2], 'M1', 'reference'],
  ['technique → asset', [attackFile, 'techniques', '#T0800', 'assetIds', 1], 'A1', 'reference'],
  ['technique → parent', [attackFile, 'techniques', '#T0843.001', 'parentId'], 'T1', 'reference'],
  ['mitigation → SR', [attackFile, 'mitigations', '#M0800', 'requirementIds', 0], 'SR 2.99', 'reference'],
  ['mitigation → CR', [attackFile, 'mitigations', '#M0800', 'componentRequirementIds', 0], 'CR 5.4', 'reference'],
  ['retired → retired', [attackFile, 'retiredTechniques', '#T0803', 'replacedById'], 'T0804', 'reference'],
  ['group → technique', [attackFile, 'groups', '#G0032', 'techniqueIds', 0], 'T0803', 'reference'],
  ['software → technique', [attackFile, 'software', '#S0038', 'techniqueIds', 0], 'T1', 'reference'],
  ['campaign → group', [attackFile, 'campaigns', '#C0025', 'groupIds', 0], 'G1', 'reference'],
  ['campaign → software', [attackFile, 'campaigns', '#C0025', 'softwareIds', 0], 'S1', 'reference'],
  ['campaign → technique', [attackFile, 'campaigns', '#C0025', 'techniqueIds', 0], 'T1', 'reference'],
  ['actor → technique', [actorFile, 'actors', '#employee-error', 'techniqueIds', 0], 'T1', 'reference'],
  ['actor → group', [actorFile, 'actors', '#nation-state', 'groupIds', 0], 'G1', 'reference'],
  ['asset type → group', [typeFile, 'assetTypes', '#plc', 'group'], 'x', 'reference'],
  [
    'asset type → flag',
    [typeFile, 'assetTypes', '#plc', 'flags'],
    ['x'],
    'reference',
    [typeFile, 'assetTypes', '#plc', 'flags', 0],
  ],
  ['asset type → protocol', [typeFile, 'assetTypes', '#plc', 'protocolIds', 3], 'x', 'reference'],
  ['asset type → asset of ATT&CK', [typeFile, 'assetTypes', '#plc', 'attackAssetId'], 'A1', 'reference'],
  ['asset type → weakness', [typeFile, 'assetTypes', '#plc', 'weaknessIds', 0], 'CWE-1', 'reference'],
  ['protocol → category', [protocolFile, 'protocols', '#dnp3', 'category'], 'x', 'reference'],
];

const text = { en: 'x', ja: 'x' };
const pattern = { id: 'p', name: text, vulnerability: text, techniqueIds: ['T1'], requirementIds: ['SR 9.9'] };
const asset = { kind: 'asset', attackAssetIds: ['A1'], typeIds: ['x'], flags: ['x'] };
const protocol = { kind: 'protocol', lacks: 'encryption', protocolIds: ['x'], categories: ['x'] };
const patterns = [{ ...pattern, when: [asset, protocol] }];

function brokenPattern(...path: (string | number)[]): Fault {
  return [path.join(' '), [patternFile, 'patterns'], patterns, 'reference', [patternFile, 'patterns', 0, ...path]];
}

describe('an id that occurs twice', () => testFaults(twice));
describe('a reference that leads nowhere', () => testFaults(nowhere));
describe('a threat pattern with a reference that leads nowhere', () =>
  testFaults([
    brokenPattern('techniqueIds', 0),
    brokenPattern('requirementIds', 0),
    brokenPattern('when', 0, 'attackAssetIds', 0),
    brokenPattern('when', 0, 'typeIds', 0),
    brokenPattern('when', 0, 'flags', 0),
    brokenPattern('when', 1, 'protocolIds', 0),
    brokenPattern('when', 1, 'categories', 0),
  ]));
