import { openFindings as openOnes } from '#shared/drawing/seeing/open-findings.ts';
import { onIf, type Plant, type SightFilter } from './filter.ts';

const openAt = (plant: Plant) => openOnes({ model: plant, assessment: plant.assessment });

const hasAny = ({ zone, conduit }: ReturnType<typeof openAt>): boolean => zone.size + conduit.size > 0;

/** Only zones and conduits at which a finding is open. */
export const openFindings: SightFilter = {
  isOfResults: true,
  values: (plant) => onIf(hasAny(openAt(plant))),
  wants: (plant) => {
    const open = openAt(plant);
    return {
      zone: ({ id }) => (open.zone.has(id) ? 'own' : null),
      conduit: ({ id }) => open.conduit.has(id),
    };
  },
};
