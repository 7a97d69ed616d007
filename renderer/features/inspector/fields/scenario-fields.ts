import { treatments } from '#shared/model/scenario.ts';
import type { FieldTable } from './field-row.ts';

const noResidual = { likelihood: null, consequence: null };
const noDecision = { by: '', at: '', reason: '' };

/** What is asked of a threat scenario, in the order of ZCR 5.1 to 5.11. */
export const scenarioFields: FieldTable<'scenario'> = [
  { field: 'name', control: { type: 'line' }, group: 'threat' },
  { field: 'subject', control: { type: 'subject' }, group: 'threat' },
  { field: 'threatSourceId', control: { type: 'pick', from: 'threatSource' }, group: 'threat' },
  { field: 'techniqueIds', control: { type: 'pickMany', from: 'technique', isOpen: true }, group: 'threat' },
  { field: 'vulnerability', control: { type: 'note' }, group: 'threat' },
  { field: 'essentialFunctionId', control: { type: 'pick', from: 'essentialFunction' }, group: 'rating' },
  { field: 'consequences', control: { type: 'consequences' }, group: 'rating' },
  { field: 'consequence', control: { type: 'pick', from: 'consequenceLevel' }, group: 'rating' },
  { field: 'likelihood', control: { type: 'pick', from: 'likelihoodLevel' }, group: 'rating' },
  { field: 'enabledConsequences', control: { type: 'consequences' }, group: 'enabled' },
  { field: 'countermeasureIds', control: { type: 'pickMany', from: 'countermeasure' }, group: 'residual' },
  {
    field: 'residual',
    part: 'likelihood',
    whenNull: noResidual,
    control: { type: 'pick', from: 'likelihoodLevel' },
    group: 'residual',
  },
  {
    field: 'residual',
    part: 'consequence',
    whenNull: noResidual,
    control: { type: 'pick', from: 'consequenceLevel' },
    group: 'residual',
  },
  {
    field: 'treatment',
    control: { type: 'choice', values: treatments, texts: 'treatment', isOptional: true },
    group: 'decision',
  },
  { field: 'decision', part: 'by', whenNull: noDecision, control: { type: 'line' }, group: 'decision' },
  { field: 'decision', part: 'at', whenNull: noDecision, control: { type: 'line' }, group: 'decision' },
  { field: 'decision', part: 'reason', whenNull: noDecision, control: { type: 'note' }, group: 'decision' },
  { field: 'assumptionIds', control: { type: 'pickMany', from: 'assumption' }, group: 'decision' },
  { field: 'description', control: { type: 'note' }, group: 'notes' },
];
