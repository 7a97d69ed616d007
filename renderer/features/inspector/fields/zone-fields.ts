import { purdueLevels, zoneKinds } from '#shared/model/zone.ts';
import type { FieldTable } from './field-row.ts';

/** What is asked of a zone (ZCR 3.1, 6.4). */
export const zoneFields: FieldTable<'zone'> = [
  { field: 'name', control: { type: 'line' }, group: 'general' },
  { field: 'code', control: { type: 'line' }, group: 'general' },
  { field: 'kind', control: { type: 'choice', values: zoneKinds, texts: 'zoneKind' }, group: 'general' },
  {
    field: 'purdueLevel',
    control: { type: 'choice', values: purdueLevels, texts: 'purdueLevel', isOptional: true },
    group: 'general',
  },
  { field: 'parentId', control: { type: 'pick', from: 'zone' }, group: 'general' },
  { field: 'location', control: { type: 'line' }, group: 'general' },
  { field: 'owner', control: { type: 'line' }, group: 'general' },
  { field: 'inScope', control: { type: 'flag' }, group: 'general' },
  { field: 'slTarget', control: { type: 'slTarget' }, group: 'levels' },
  { field: 'slAchieved', control: { type: 'slAchieved' }, group: 'levels' },
  { field: 'logicalBoundary', control: { type: 'note' }, group: 'boundary' },
  { field: 'physicalBoundary', control: { type: 'note' }, group: 'boundary' },
  { field: 'description', control: { type: 'note' }, group: 'notes' },
];
