import { flagField, jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const assetTable = defineTable('asset', 'asset', {
  id: plain('id'),
  name: plain('name'),
  type: plain('type'),
  zoneId: plain('zone_id'),
  conduitId: plain('conduit_id'),
  vendor: plain('vendor'),
  product: plain('product'),
  version: plain('version'),
  addresses: jsonField('addresses'),
  componentCategory: plain('component_category'),
  slCapability: jsonField('sl_c'),
  isSafetyRelated: flagField('is_safety_related'),
  isTemporarilyConnected: flagField('is_temporarily_connected'),
  isWireless: flagField('is_wireless'),
  essentialFunctionId: plain('essential_function_id'),
  count: plain('count'),
  vulnerabilities: jsonField('vulnerabilities'),
  endOfSupport: plain('end_of_support'),
  source: plain('source'),
  description: plain('description'),
});
