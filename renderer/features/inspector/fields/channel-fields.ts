import { channelDirections, channelVerdicts } from '#shared/model/channel.ts';
import type { FieldTable } from './field-row.ts';

/** What is asked of a channel; its conduit is the one that it is listed under. */
export const channelFields: FieldTable<'channel'> = [
  { field: 'protocol', control: { type: 'suggest', from: 'protocol' }, group: 'general' },
  { field: 'port', control: { type: 'number' }, group: 'general' },
  {
    field: 'direction',
    control: { type: 'choice', values: channelDirections, texts: 'channelDirection' },
    group: 'general',
  },
  {
    field: 'initiator',
    control: { type: 'choice', values: ['from', 'to'], texts: 'channelInitiator', isOptional: true },
    group: 'general',
  },
  { field: 'data', control: { type: 'line' }, group: 'general' },
  { field: 'verdict', control: { type: 'choice', values: channelVerdicts, texts: 'channelVerdict' }, group: 'general' },
  { field: 'decider', control: { type: 'line' }, group: 'general' },
  { field: 'expires', control: { type: 'day' }, group: 'general' },
];
