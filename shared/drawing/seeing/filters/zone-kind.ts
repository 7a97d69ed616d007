import { zoneKinds } from '#shared/model/zone.ts';
import { occurring, type SightFilter } from './filter.ts';

/** Only zones of one kind. */
export const zoneKind: SightFilter = {
  isOfResults: false,
  values: ({ zone }) => occurring(zone, ({ kind }) => kind, zoneKinds),
  wants: (_plant, value) => ({ zone: ({ kind }) => (kind === value ? 'own' : null) }),
};
