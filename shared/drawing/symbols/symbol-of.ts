import type { SymbolName } from './symbols.ts';

/** The drawing of each asset type of the catalog. */
const byType: Readonly<Record<string, SymbolName>> = {
  plc: 'controller',
  pac: 'controller',
  softplc: 'controller',
  'dcs-controller': 'controller',
  'motion-controller': 'controller',
  'bas-controller': 'controller',
  rtu: 'rtu',
  sis: 'safety',
  'fire-gas': 'safety',
  'sis-ews': 'workstation',
  cnc: 'robot',
  'robot-controller': 'robot',
  vfd: 'drive',
  'solar-inverter': 'drive',
  ied: 'device',
  'field-io': 'io',
  'smart-sensor': 'sensor',
  'smart-valve': 'valve',
  'wireless-sensor': 'wirelessSensor',
  'smart-meter': 'meter',
  analyzer: 'sensor',
  'hmi-panel': 'hmi',
  'hmi-station': 'hmi',
  ews: 'workstation',
  'scada-server': 'server',
  'dcs-server': 'server',
  'opc-server': 'server',
  'alarm-server': 'server',
  'asset-mgmt': 'list',
  historian: 'database',
  'historian-dmz': 'database',
  mes: 'server',
  lims: 'server',
  'db-server': 'database',
  'domain-controller': 'identity',
  'patch-av-server': 'server',
  'file-server': 'server',
  'backup-server': 'database',
  'log-server': 'list',
  'time-server': 'clock',
  'virtual-host': 'server',
  'ot-ids': 'eye',
  'industrial-switch': 'switch',
  router: 'router',
  firewall: 'firewall',
  'data-diode': 'diode',
  'wireless-ap': 'radio',
  'wireless-gw': 'radio',
  'protocol-gateway': 'gateway',
  'iiot-gateway': 'gateway',
  'cellular-router': 'radio',
  'vpn-gateway': 'vpn',
  'jump-host': 'jump',
  modem: 'gateway',
  'vendor-laptop': 'laptop',
  'maintenance-tablet': 'tablet',
  'usb-media': 'usb',
  printer: 'printer',
  camera: 'camera',
  'access-control': 'access',
  ups: 'power',
  voip: 'phone',
  'office-pc': 'workstation',
  erp: 'business',
  'mail-web-proxy': 'server',
  'cloud-service': 'cloud',
  'remote-operator': 'person',
};

/** What a type of a plant's own says of itself. */
export type OwnType = {
  readonly group: string;
  readonly componentCategory: string;
  readonly flags: readonly string[];
};

/** The drawing of a group of asset types, for types that have none of their own. */
const byGroup: Readonly<Record<string, SymbolName>> = {
  control: 'controller',
  safety: 'safety',
  field: 'io',
  supervisory: 'hmi',
  operations: 'server',
  network: 'switch',
  transient: 'laptop',
  it: 'workstation',
  external: 'cloud',
};
const byCategory: Readonly<Record<string, SymbolName>> = {
  'embedded-device': 'controller',
  'host-device': 'server',
  'network-device': 'switch',
  'software-application': 'list',
};

/** The drawing of an asset type; one of the plant's own is drawn as its group is, free text as a plain device. */
export function symbolOf(type: string, own: OwnType | null = null): SymbolName {
  const known = byType[type];
  if (known || !own) return known ?? 'device';
  if (own.flags.includes('safety')) return 'safety';
  return byGroup[own.group] ?? byCategory[own.componentCategory] ?? 'device';
}
