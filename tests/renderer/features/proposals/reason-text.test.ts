import { expect, test } from 'vitest';
import { createTranslator } from '#electron/i18n.ts';
import { catalogNames } from '#renderer/features/proposals/catalog-names.ts';
import { reasonText, type ReasonWords } from '#renderer/features/proposals/reason-text.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { ProposalReason } from '#shared/engine/proposals/proposal.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';

const model = aPlant({
  zone: [
    { id: 'Z', name: 'Control' },
    { id: 'E', name: 'Office', kind: 'business' },
  ],
  conduit: [{ id: 'C', name: 'Orders', from: 'Z', to: 'E' }],
  channel: [{ id: 'H', conduitId: 'C' }],
  asset: ['Pump', 'Valve', 'Drive', 'Fan', 'Belt', 'Crane', 'Kiln'].map((name, at) => ({ id: `A${at}`, name })),
});

function wordsIn(locale: Locale): ReasonWords {
  const list = new Intl.ListFormat(locale, { style: locale === 'ja' ? 'narrow' : 'long' });
  return {
    model,
    names: catalogNames(theCatalog(), locale),
    word: createTranslator(locale),
    list: (names) => list.format(names),
    day: (iso) => iso,
  };
}

const assetIds = ['A0', 'A1'];
const cases: readonly [ProposalReason, string, string][] = [
  [
    { kind: 'knownVulnerability', cves: ['CVE-2019-0708'], cvss: 9.8, assetIds: ['A0'] },
    'Known vulnerability in Pump: CVE-2019-0708, CVSS 9.8',
    'Pump に既知の脆弱性: CVE-2019-0708、CVSS 9.8',
  ],
  [
    { kind: 'knownVulnerability', cves: [], cvss: null, assetIds: ['A0'] },
    'Known vulnerability in Pump',
    'Pump に既知の脆弱性',
  ],
  [
    { kind: 'namedWeakness', weaknessIds: ['CWE-798'], assetIds },
    'Weakness recorded for Pump and Valve: CWE-798 Use of Hard-coded Credentials',
    'Pump、Valve に記録された弱点: CWE-798 ハードコードされた認証情報の使用',
  ],
  [
    { kind: 'typicalWeakness', weaknessIds: ['CWE-9999'], typeIds: ['plc', 'own type'], assetIds: ['A0'] },
    'Common in Programmable logic controller (PLC) and own type: CWE-9999 (Pump)',
    'プログラマブルロジックコントローラ(PLC)、own typeによくある弱点: CWE-9999(該当: Pump)',
  ],
  [
    { kind: 'endOfSupport', since: '2020-01-14', assetIds: ['A0'] },
    'Support ended on 2020-01-14: Pump',
    '2020-01-14 にサポート終了: Pump',
  ],
  [{ kind: 'trait', trait: 'wireless', assetIds }, 'By radio: Pump and Valve', '無線を使用: Pump、Valve'],
  [{ kind: 'assetType', typeIds: [], assetIds: ['A0'] }, 'Concerns Pump', '該当する資産: Pump'],
  [
    { kind: 'assetType', typeIds: ['vfd'], assetIds: ['A0'] },
    'Variable frequency drive (VFD): Pump',
    'インバータ(可変周波数駆動装置): Pump',
  ],
  [
    { kind: 'protocol', lacks: 'authentication', protocolIds: ['modbus-tcp'], channelIds: ['H'] },
    'No authentication of its own: Modbus/TCP (conduit Orders)',
    '固有の認証がない: Modbus/TCP(コンジット: Orders)',
  ],
  [
    { kind: 'protocol', lacks: null, protocolIds: ['rdp'], channelIds: ['H'] },
    'Spoken here: Remote Desktop Protocol (RDP) (conduit Orders)',
    '使用中のプロトコル: リモートデスクトップ(RDP)(コンジット: Orders)',
  ],
  [{ kind: 'externalEnd', name: 'Vendor' }, 'Leads outside the SUC: Vendor', 'SUC の外へ接続: Vendor'],
  [
    { kind: 'zoneEnd', zoneKind: 'business', zoneIds: ['E'] },
    'Leads to Office (zone kind: Business)',
    'Office へ接続(ゾーン種別: 業務)',
  ],
  [{ kind: 'conduitKind', conduitKind: 'wireless' }, 'Kind of conduit: Wireless', 'コンジット種別: 無線'],
  [{ kind: 'zoneKind', zoneKind: 'dmz' }, 'Kind of zone: DMZ', 'ゾーン種別: DMZ'],
];

test.each(cases)('%j', (reason, en, ja) => {
  expect([reasonText(reason, wordsIn('en'), 'zone'), reasonText(reason, wordsIn('ja'), 'zone')]).toEqual([en, ja]);
});

test('a conduit need not be told which conduit', () => {
  const reason: ProposalReason = { kind: 'protocol', lacks: 'encryption', protocolIds: ['ftp'], channelIds: ['H'] };
  expect(reasonText(reason, wordsIn('en'), 'conduit')).toBe('No encryption of its own: FTP');
});

test('many are counted, and one more than fits is named', () => {
  const trait = (count: number): ProposalReason => ({
    kind: 'trait',
    trait: 'safety',
    assetIds: [...model.asset.keys()].slice(0, count),
  });
  expect(reasonText(trait(5), wordsIn('en'), 'zone')).toBe('Safety-related: Pump, Valve, Drive, Fan, and Belt');
  expect(reasonText(trait(7), wordsIn('en'), 'zone')).toBe('Safety-related: Pump, Valve, Drive, and Fan and 3 more');
});
