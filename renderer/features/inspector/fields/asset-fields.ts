import { componentCategories } from '#shared/model/asset.ts';
import type { FieldTable } from './field-row.ts';

/** What is asked of an asset (ZCR 5.2, 6.4). */
export const assetFields: FieldTable<'asset'> = [
  { field: 'name', control: { type: 'line' }, group: 'general' },
  { field: 'type', control: { type: 'suggest', from: 'assetType' }, group: 'general' },
  { field: 'zoneId', control: { type: 'pick', from: 'zone' }, group: 'general' },
  { field: 'count', control: { type: 'number' }, group: 'general' },
  { field: 'vendor', control: { type: 'line' }, group: 'general' },
  { field: 'product', control: { type: 'line' }, group: 'general' },
  { field: 'version', control: { type: 'line' }, group: 'general' },
  { field: 'addresses', control: { type: 'lines' }, group: 'general' },
  { field: 'isSafetyRelated', control: { type: 'flag' }, group: 'traits' },
  { field: 'isTemporarilyConnected', control: { type: 'flag' }, group: 'traits' },
  { field: 'isWireless', control: { type: 'flag' }, group: 'traits' },
  { field: 'essentialFunctionId', control: { type: 'pick', from: 'essentialFunction' }, group: 'traits' },
  {
    field: 'componentCategory',
    control: { type: 'choice', values: componentCategories, texts: 'componentCategory', isOptional: true },
    group: 'levels',
  },
  { field: 'slCapability', control: { type: 'vector' }, group: 'levels' },
  { field: 'vulnerabilities', control: { type: 'records', record: 'vulnerability' }, group: 'vulnerabilities' },
  { field: 'endOfSupport', control: { type: 'day' }, group: 'notes' },
  { field: 'source', control: { type: 'line' }, group: 'notes' },
  { field: 'description', control: { type: 'note' }, group: 'notes' },
];
