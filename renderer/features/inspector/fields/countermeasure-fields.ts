import { countermeasureKinds, countermeasureStatuses } from '#shared/model/countermeasure.ts';
import type { FieldTable } from './field-row.ts';

/** What is asked of a countermeasure (ZCR 5.8, 5.12). */
export const countermeasureFields: FieldTable<'countermeasure'> = [
  { field: 'name', control: { type: 'line' }, group: 'general' },
  {
    field: 'kind',
    control: { type: 'choice', values: countermeasureKinds, texts: 'countermeasureKind', isOptional: true },
    group: 'general',
  },
  {
    field: 'status',
    control: { type: 'choice', values: countermeasureStatuses, texts: 'countermeasureStatus' },
    group: 'general',
  },
  { field: 'rejection', control: { type: 'note' }, group: 'general' },
  { field: 'typeId', control: { type: 'pick', from: 'measureType' }, group: 'general' },
  { field: 'subjects', control: { type: 'subjects' }, group: 'general' },
  { field: 'requirementIds', control: { type: 'pickMany', from: 'requirement', isOpen: true }, group: 'general' },
  { field: 'mustNotSitOn', control: { type: 'subjects' }, group: 'general' },
  { field: 'effect', part: 'likelihoodSteps', control: { type: 'number' }, group: 'effect' },
  { field: 'effect', part: 'consequenceSteps', control: { type: 'number' }, group: 'effect' },
  { field: 'effectReason', control: { type: 'note' }, group: 'effect' },
  { field: 'cost', part: 'once', control: { type: 'number' }, group: 'cost' },
  { field: 'cost', part: 'perYear', control: { type: 'number' }, group: 'cost' },
  { field: 'department', control: { type: 'line' }, group: 'plan' },
  { field: 'person', control: { type: 'line' }, group: 'plan' },
  { field: 'start', control: { type: 'day' }, group: 'plan' },
  { field: 'due', control: { type: 'day' }, group: 'plan' },
  { field: 'effort', control: { type: 'number' }, group: 'plan' },
  { field: 'needsOutage', control: { type: 'flag' }, group: 'plan' },
  { field: 'dependencyIds', control: { type: 'pickMany', from: 'countermeasure' }, group: 'plan' },
  { field: 'evidence', control: { type: 'note' }, group: 'notes' },
  { field: 'description', control: { type: 'note' }, group: 'notes' },
];
