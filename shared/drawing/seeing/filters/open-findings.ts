import { openFindings as openOnes } from '#shared/drawing/seeing/open-findings.ts';
import { onIf, type Plant, type SightFilter } from './filter.ts';

const openAt = (plant: Plant) => openOnes({ model: plant, assessment: plant.assessment });

/** Only zones and conduits at which a finding is open. */
export const openFindings: SightFilter = {
  isOfResults: true,
  values: (plant) => onIf(openAt(plant).size > 0),
  wants: (plant) => {
    const open = openAt(plant);
    return {
      zone: ({ id }) => (open.has(`zone:${id}`) ? 'own' : null),
      conduit: ({ id }) => open.has(`conduit:${id}`),
    };
  },
};
