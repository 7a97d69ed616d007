import { conduitKinds } from '#shared/model/conduit.ts';
import type { FieldTable } from './field-row.ts';

/** What is asked of a conduit (ZCR 3.1, 6.4). */
export const conduitFields: FieldTable<'conduit'> = [
  { field: 'name', control: { type: 'line' }, group: 'general' },
  { field: 'kind', control: { type: 'choice', values: conduitKinds, texts: 'conduitKind' }, group: 'general' },
  { field: 'from', control: { type: 'conduitEnd' }, group: 'general' },
  { field: 'to', control: { type: 'conduitEnd' }, group: 'general' },
  { field: 'via', control: { type: 'pickMany', from: 'zone' }, group: 'general' },
  { field: 'boundaryDeviceIds', control: { type: 'pickMany', from: 'asset' }, group: 'general' },
  { field: 'owner', control: { type: 'line' }, group: 'general' },
  { field: 'slTarget', control: { type: 'slTarget' }, group: 'levels' },
  { field: 'slAchieved', control: { type: 'slAchieved' }, group: 'levels' },
  { field: 'description', control: { type: 'note' }, group: 'notes' },
];
