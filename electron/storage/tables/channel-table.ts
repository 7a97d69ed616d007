import { plain } from '../field.ts';
import { defineTable } from '../table.ts';

export const channelTable = defineTable('channel', 'channel', {
  id: plain('id'),
  conduitId: plain('conduit_id'),
  protocol: plain('protocol'),
  port: plain('port'),
  direction: plain('direction'),
  initiator: plain('initiator'),
  data: plain('data'),
  verdict: plain('verdict'),
  decider: plain('decider'),
  expires: plain('expires'),
});
