import { describe } from 'vitest';
import { protocolFile, testFaults, typeFile, type Place } from '#tests/support/catalog-faults.ts';

const plc = (field: string): Place => [typeFile, 'assetTypes', '#plc', field];
const modbus = (field: string): Place => [protocolFile, 'protocols', '#modbus-tcp', 'endpoints', 0, field];

describe('asset types', () =>
  testFaults([
    ['a typical level among none of its levels', plc('typicalPurdueLevel'), '4', 'order'],
    ['a category that is its own alternative', plc('alternativeCategories'), ['embedded-device'], 'order'],
    ['a level that Purdue does not know', plc('typicalPurdueLevel'), '9', 'invalid'],
  ]));

describe('protocols', () =>
  testFaults([
    ['ports that run downwards', modbus('portEnd'), 501, 'order'],
    ['a last port without a first', modbus('port'), undefined, 'order', modbus('portEnd')],
    ['a port beyond 65535', modbus('port'), 65_536, 'invalid'],
    ['a guard that is not known', [protocolFile, 'protocols', '#modbus-tcp', 'encryption'], 'good', 'invalid'],
    ['a secure option in one language', [protocolFile, 'protocols', '#mqtt', 'secureOption'], 'TLS', 'invalid'],
  ]));
