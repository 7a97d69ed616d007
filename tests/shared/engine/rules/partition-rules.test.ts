import { ruleCases, type RuleCase } from '#tests/support/rule-cases.ts';
import type { PlantRows } from '#tests/support/plant.ts';

/** A zone with assets of these types; fields of the zone beside. */
function holding(types: readonly (string | object)[], zone: object = {}): PlantRows {
  return {
    zone: [{ id: 'Z', name: 'Zone', ...zone }],
    asset: types.map((one, at) => ({
      id: `A${at}`,
      name: `A${at}`,
      zoneId: 'Z',
      ...(typeof one === 'string' ? { type: one } : one),
    })),
  };
}

/** A conduit between two zones, or from outside. */
function joining(a: object | string, b: object, conduit: object = {}, more: PlantRows = {}): PlantRows {
  const from = typeof a === 'string' ? { external: a } : 'A';
  return {
    ...more,
    zone: [...(typeof a === 'string' ? [] : [{ id: 'A', ...a }]), { id: 'B', ...b }, ...(more.zone ?? [])],
    conduit: [{ id: 'C', from, to: 'B', ...conduit }],
  };
}

const office = { kind: 'business' };
const plant = { kind: 'control' };
const safety = { kind: 'safety' };
const dmz = { kind: 'dmz' };
const between = { zone: [{ id: 'D', kind: 'dmz' }] };
const level = (purdueLevel: string, fields: object = {}) => ({ purdueLevel, ...fields });
const remote = { kind: 'remote-access' };
const speaking = (protocol: string, verdict = 'allowed') => ({
  channel: [{ id: 'H', conduitId: 'C', protocol, verdict }],
});

const inZones: readonly RuleCase[] = [
  ['zcr-3-2-business-separated', 'an office PC beside a controller', holding(['office-pc', 'plc']), ['Z: error']],
  ['zcr-3-2-business-separated', 'an office PC beside something unknown', holding(['office-pc', '']), ['Z: error']],
  ['zcr-3-2-business-separated', 'an office with its network and printer', holding(['erp', 'firewall', 'printer']), []],
  ['zcr-3-2-business-separated', 'a business zone', holding(['office-pc', 'historian'], office), []],
  ['zcr-3-2-business-separated', 'a zone outside the SUC', holding(['office-pc', 'plc'], { inScope: false }), []],
  ['zcr-3-2-business-separated', 'controllers alone', holding(['plc', 'rtu']), []],
  [
    'zcr-3-2-control-in-business',
    'a controller in a business zone',
    holding(['plc', 'office-pc'], office),
    ['Z: error'],
  ],
  ['zcr-3-2-control-in-business', 'a controller alone at level 5', holding(['plc'], level('5')), ['Z: error']],
  [
    'zcr-3-2-control-in-business',
    'a safety-related asset of no type',
    holding([{ isSafetyRelated: true }], office),
    ['Z: error'],
  ],
  ['zcr-3-2-control-in-business', 'servers of the business', holding(['db-server', 'domain-controller'], office), []],
  ['zcr-3-2-control-in-business', 'a controller in a control zone', holding(['plc']), []],
  [
    'zcr-3-2-zone-in-business',
    'a safety zone inside a business zone',
    {
      zone: [
        { id: 'B', ...office },
        { id: 'Z', kind: 'safety', parentId: 'B' },
      ],
    },
    ['Z: error'],
  ],
  [
    'zcr-3-2-zone-in-business',
    'a control zone of level 2 inside a business zone',
    {
      zone: [
        { id: 'B', ...office },
        { id: 'Z', parentId: 'B', purdueLevel: '2' },
      ],
    },
    ['Z: error'],
  ],
  [
    'zcr-3-2-zone-in-business',
    'a zone that says nothing of its level',
    {
      zone: [
        { id: 'B', ...office },
        { id: 'Z', parentId: 'B' },
      ],
    },
    [],
  ],
  [
    'zcr-3-2-zone-in-business',
    'a wireless zone of the business',
    {
      zone: [
        { id: 'B', ...office },
        { id: 'Z', kind: 'wireless', parentId: 'B' },
      ],
    },
    [],
  ],
  ['zcr-3-4-temporary-separated', 'a laptop beside a server', holding(['vendor-laptop', 'historian']), ['Z: warning']],
  [
    'zcr-3-4-temporary-separated',
    'an asset that is marked',
    holding([{ isTemporarilyConnected: true }, 'plc']),
    ['Z: warning'],
  ],
  ['zcr-3-4-temporary-separated', 'laptops and their switch', holding(['vendor-laptop', 'industrial-switch']), []],
  ['zcr-3-4-temporary-separated', 'a zone outside the SUC', holding(['vendor-laptop', 'erp'], { inScope: false }), []],
  ['zcr-3-4-temporary-separated', 'permanent assets', holding(['plc', 'historian']), []],
  [
    'zcr-3-5-wireless-separated',
    'a wireless sensor beside a controller',
    holding(['wireless-sensor', 'plc']),
    ['Z: warning'],
  ],
  [
    'zcr-3-5-wireless-separated',
    'an access point beside a controller',
    holding(['wireless-ap', 'plc']),
    ['Z: warning'],
  ],
  [
    'zcr-3-5-wireless-separated',
    'sensors and their gateway',
    holding(['wireless-sensor', 'wireless-gw', 'router']),
    [],
  ],
  ['zcr-3-5-wireless-separated', 'a tablet, which ZCR 3.4 speaks of', holding(['maintenance-tablet', 'plc']), []],
  [
    'zcr-3-5-wireless-separated',
    'an access point that guards a conduit',
    {
      ...holding(['wireless-ap', 'plc']),
      conduit: [{ id: 'C', from: 'Z', to: { external: 'V' }, boundaryDeviceIds: ['A0'] }],
    },
    [],
  ],
  ['zcr-3-6-external-separated', 'a modem beside a controller', holding(['modem', 'plc']), ['Z: warning']],
  [
    'zcr-3-6-external-separated',
    'a cellular router, once and not as wireless too',
    holding(['cellular-router', 'rtu']),
    ['Z: warning'],
  ],
  ['zcr-3-6-external-separated', 'a jump host in the DMZ', holding(['jump-host', 'historian-dmz'], dmz), []],
  ['zcr-3-6-external-separated', 'a remote access zone', holding(['vpn-gateway', 'log-server'], remote), []],
  [
    'zcr-3-6-external-separated',
    'a router that guards a conduit',
    {
      ...holding(['cellular-router', 'rtu']),
      conduit: [{ id: 'C', from: 'Z', to: { external: 'V' }, boundaryDeviceIds: ['A0'] }],
    },
    [],
  ],
  ['zcr-3-6-external-separated', 'assets without such a network', holding(['plc']), []],
  ['zcr-3-5-wireless-separated', 'a cellular router, which ZCR 3.6 speaks of', holding(['cellular-router', 'rtu']), []],
  ['safety-zone-not-marked', 'safety-related assets alone', holding(['sis', 'fire-gas']), ['Z: info']],
  ['safety-zone-not-marked', 'a safety zone', holding(['sis'], safety), []],
  ['safety-zone-not-marked', 'other assets among them', holding(['sis', 'plc']), []],
  ['safety-zone-not-marked', 'an empty zone', holding([]), []],
];

const onConduits: readonly RuleCase[] = [
  ['zcr-3-2-business-conduit-guarded', 'an office joined to the plant', joining(office, plant), ['C: warning']],
  ['zcr-3-2-business-conduit-guarded', 'level 4 joined to level 3', joining(level('4'), level('3')), ['C: warning']],
  ['zcr-3-2-business-conduit-guarded', 'a DMZ on the way', joining(office, plant, { via: ['D'] }, between), []],
  ['zcr-3-2-business-conduit-guarded', 'a conduit to the DMZ', joining(office, dmz), []],
  [
    'zcr-3-2-business-conduit-guarded',
    'a firewall on the conduit',
    joining(office, plant, {}, { asset: [{ id: 'F', type: 'firewall', conduitId: 'C' }] }),
    [],
  ],
  ['zcr-3-2-business-conduit-guarded', 'a business outside the SUC', joining({ ...office, inScope: false }, plant), []],
  ['zcr-3-2-business-conduit-guarded', 'two business zones', joining(office, office), []],
  ['zcr-3-3-safety-reached-from-business', 'an office joined to a safety zone', joining(office, safety), ['C: error']],
  ['zcr-3-3-safety-reached-from-business', 'a vendor joined to a safety zone', joining('Vendor', safety), ['C: error']],
  [
    'zcr-3-3-safety-reached-from-business',
    'a zone of safety-related assets that is not marked',
    joining('Vendor', {}, {}, { asset: [{ id: 'S', type: 'sis', zoneId: 'B' }] }),
    ['C: error'],
  ],
  ['zcr-3-3-safety-reached-from-business', 'a DMZ on the way', joining(office, safety, { via: ['D'] }, between), []],
  ['zcr-3-3-safety-reached-from-business', 'the plant joined to a safety zone', joining(plant, safety), []],
  ['zcr-3-6-remote-access-through-dmz', 'a vendor into the plant', joining('Vendor', plant, remote), ['C: error']],
  ['zcr-3-6-remote-access-through-dmz', 'the office into the plant', joining(office, plant, remote), ['C: error']],
  [
    'zcr-3-6-remote-access-through-dmz',
    'RDP from outside over a wire',
    joining('Vendor', plant, {}, speaking('rdp')),
    ['C: error'],
  ],
  [
    'zcr-3-6-remote-access-through-dmz',
    'RDP that is forbidden',
    joining('Vendor', plant, {}, speaking('rdp', 'forbidden')),
    [],
  ],
  [
    'zcr-3-6-remote-access-through-dmz',
    'other data from outside',
    joining('Vendor', plant, {}, speaking('opc-ua')),
    [],
  ],
  ['zcr-3-6-remote-access-through-dmz', 'RDP inside the plant', joining(plant, plant, {}, speaking('rdp')), []],
  ['zcr-3-6-remote-access-through-dmz', 'a vendor into the DMZ', joining('Vendor', dmz, remote), []],
  [
    'zcr-3-6-remote-access-through-dmz',
    'a zone inside the DMZ',
    joining('Vendor', { parentId: 'D' }, remote, between),
    [],
  ],
  [
    'zcr-3-6-remote-access-through-dmz',
    'a remote access zone',
    joining('Vendor', { kind: 'remote-access' }, remote),
    [],
  ],
  [
    'zcr-3-6-remote-access-through-dmz',
    'a DMZ on the way',
    joining('Vendor', plant, { ...remote, via: ['D'] }, between),
    [],
  ],
  [
    'zcr-3-6-remote-access-through-dmz',
    'a safety zone, which ZCR 3.3 speaks of',
    joining('Vendor', safety, remote),
    [],
  ],
  ['purdue-level-skipped', 'level 4 to level 3', joining(level('4'), level('3')), ['C: warning']],
  ['purdue-level-skipped', 'a business zone to level 1', joining(office, level('1')), ['C: warning']],
  [
    'purdue-level-skipped',
    'a level that the zone around has',
    joining(level('5'), { parentId: 'D' }, {}, { zone: [{ id: 'D', purdueLevel: '2' }] }),
    ['C: warning'],
  ],
  ['purdue-level-skipped', 'level 3 to level 1', joining(level('3'), level('1')), ['C: info']],
  ['purdue-level-skipped', 'the DMZ to level 2', joining(dmz, level('2')), ['C: info']],
  ['purdue-level-skipped', 'a DMZ on the way', joining(level('4'), level('2'), { via: ['D'] }, between), []],
  [
    'purdue-level-skipped',
    'level 3 to level 1 by way of another zone',
    joining(level('3'), level('1'), { via: ['D'] }, { zone: [{ id: 'D', purdueLevel: '2' }] }),
    [],
  ],
  ['purdue-level-skipped', 'neighbours', joining(level('3.5'), level('3')), []],
  ['purdue-level-skipped', 'two levels of the business', joining(level('5'), level('3.5')), []],
  ['purdue-level-skipped', 'a level that nobody knows', joining({}, level('1')), []],
  ['purdue-level-skipped', 'remote access, which ZCR 3.6 speaks of', joining(level('5'), level('2'), remote), []],
  ['external-end-without-boundary-device', 'a conduit to a vendor', joining('Vendor', plant), ['C: warning']],
  [
    'external-end-without-boundary-device',
    'a zone outside the SUC',
    joining({ inScope: false }, plant),
    ['C: warning'],
  ],
  [
    'external-end-without-boundary-device',
    'media carried by hand',
    joining('Vendor', plant, { kind: 'removable-media' }),
    [],
  ],
  [
    'external-end-without-boundary-device',
    'a boundary device in the zone',
    joining('Vendor', plant, { boundaryDeviceIds: ['F'] }, { asset: [{ id: 'F', zoneId: 'B' }] }),
    [],
  ],
  [
    'external-end-without-boundary-device',
    'a router on the conduit',
    joining('Vendor', plant, {}, { asset: [{ id: 'F', type: 'router', conduitId: 'C' }] }),
    [],
  ],
  [
    'external-end-without-boundary-device',
    'a sensor on the conduit',
    joining('Vendor', plant, {}, { asset: [{ id: 'F', type: 'smart-sensor', conduitId: 'C' }] }),
    ['C: warning'],
  ],
  ['external-end-without-boundary-device', 'both ends outside', joining('Vendor', { inScope: false }), []],
];

ruleCases([...inZones, ...onConduits]);
