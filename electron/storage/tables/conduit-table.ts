import type { ConduitEnd } from '#shared/model/conduit.ts';
import { composed, jsonField, plain, type Field } from '../field.ts';
import { defineTable } from '../table.ts';

/** An end of a conduit: the id of a zone in one column, or the name of a point outside the SUC in the other. */
function endField(zoneColumn: string, externalColumn: string): Field {
  return composed(
    [zoneColumn, externalColumn],
    (end: ConduitEnd) => (typeof end === 'string' ? [end, null] : [null, end.external]),
    ([zoneId, external]) => (external === null ? zoneId : zoneId === null ? { external } : undefined),
  );
}

export const conduitTable = defineTable('conduit', 'conduit', {
  id: plain('id'),
  name: plain('name'),
  from: endField('from_zone_id', 'from_external'),
  to: endField('to_zone_id', 'to_external'),
  via: jsonField('via'),
  kind: plain('kind'),
  boundaryDeviceIds: jsonField('boundary_device_ids'),
  owner: plain('owner'),
  slTarget: jsonField('sl_t'),
  slAchieved: jsonField('sl_a'),
  description: plain('description'),
});
