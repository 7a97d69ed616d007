import { theCatalog } from '#tests/support/catalog.ts';
import { makeAssetWords } from '#shared/catalog/asset-words.ts';
import { expect, test } from 'vitest';

const words = makeAssetWords(theCatalog().assetTypes);

test.each([
  ['PLC', 'plc'],
  ['plc01', 'plc'],
  ['PLC-01 filter gallery', 'plc'],
  ['PLCs', 'plc'],
  ['S7-1500', 'plc'],
  ['SIMATIC S7 1516', 'plc'],
  ['シーケンサ', 'plc'],
  ['シーケンサー 3号', 'plc'],
  ['安全PLC', 'sis'],
  ['Safety PLC', 'sis'],
  ['HMI 2', 'hmi-panel'],
  ['HMI station', 'hmi-station'],
  ['Operator station 1', 'hmi-station'],
  ['操作端末', 'hmi-station'],
  ['操作端末1', 'hmi-station'],
  ['EWS', 'ews'],
  ['Engineering workstation', 'ews'],
  ['Historian', 'historian'],
  ['DMZ historian', 'historian-dmz'],
  ['PLC network switch', 'industrial-switch'],
  ['L2スイッチ', 'industrial-switch'],
  ['Switches', 'industrial-switch'],
  ['ファイアウォール', 'firewall'],
  ['ファイヤーウォール', 'firewall'],
  ['ﾌｧｲｱｳｫｰﾙ', 'firewall'],
  ['FW01', 'firewall'],
  ['FW-DMZ', 'firewall'],
  ['ルーター', 'router'],
  ['ルータ', 'router'],
  ['Jump host', 'jump-host'],
  ['ＰＬＣ', 'plc'],
  ['Remote I/O rack 3', 'field-io'],
  ['vendor laptop', 'vendor-laptop'],
  ['UPS', 'ups'],
  ['業務用PC', 'office-pc'],
  ['Access point', 'wireless-ap'],
  ['VPN router', 'vpn-gateway'],
])('%s is of type %s', (text, type) => {
  expect(words.within(text)).toBe(type);
});

test.each(['', '   ', 'Pump', 'Boiler 3', 'Plcx', 'swan', 'ゾーン', 'Upsilon', '1756', '🙂'])(
  '%j speaks of no type',
  (text) => {
    expect(words.within(text)).toBeNull();
  },
);

test('every type is found by its id, by its names and by the whole of a word of its own', () => {
  const owners = Map.groupBy(
    theCatalog().assetTypes.flatMap(({ id, words: own }) => own.map((word) => ({ id, word }))),
    ({ word }) => word,
  );
  for (const { id, name } of theCatalog().assetTypes)
    for (const text of [id, name.en, name.ja]) expect([text, words.whole(text)]).toEqual([text, id]);
  expect([...owners].filter(([, types]) => types.length > 1).map(([word]) => word)).toEqual([]);
});

test('a type of the plant’s own is found by its name', () => {
  const own = makeAssetWords([{ id: 'skid', name: { en: 'Dosing skid', ja: '注入ユニット' }, words: ['doser'] }]);
  expect(['Dosing skid 4', '注入ユニットA', 'dosers', 'Skid'].map((text) => own.within(text))).toEqual([
    'skid',
    'skid',
    'skid',
    null,
  ]);
});
