import { occurring, type SightFilter } from './filter.ts';

/** Only what is in the SUC, or only what is outside. */
export const scope: SightFilter = {
  isOfResults: false,
  values: ({ zone }) => occurring(zone, ({ inScope }) => (inScope ? 'in' : 'out'), ['in', 'out']),
  wants: (_plant, value) => ({ zone: ({ inScope }) => (inScope === (value === 'in') ? 'own' : null) }),
};
