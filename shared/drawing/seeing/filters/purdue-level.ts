import { purdueLevels } from '#shared/model/zone.ts';
import { occurring, type SightFilter } from './filter.ts';

/** Only zones of one level of the Purdue model. */
export const purdueLevel: SightFilter = {
  isOfResults: false,
  values: ({ zone }) => occurring(zone, (one) => one.purdueLevel, purdueLevels.toReversed()),
  wants: (_plant, value) => ({ zone: (one) => (one.purdueLevel === value ? 'own' : null) }),
};
