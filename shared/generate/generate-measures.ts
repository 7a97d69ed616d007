import type { Catalog } from '#shared/catalog/catalog.ts';
import { countermeasureSchema, countermeasureStatuses, type Countermeasure } from '#shared/model/countermeasure.ts';
import {
  requirementStatusId,
  requirementStatusSchema,
  type RequirementState,
  type RequirementStatus,
} from '#shared/model/requirement-status.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Zone } from '#shared/model/zone.ts';
import { numberedId } from './plant-size.ts';
import type { Random } from './random.ts';

/** Countermeasures that serve requirements of the catalog at a few zones each. */
export function generateCountermeasures(
  count: number,
  zones: readonly Zone[],
  catalog: Catalog,
  random: Random,
): Countermeasure[] {
  return Array.from({ length: count }, (_, index) => {
    const requirements = random.some(catalog.requirements, 1 + random.below(2));
    return countermeasureSchema.parse({
      id: numberedId('M', index, count),
      name: requirements[0]?.title.en ?? '',
      status: random.pick(countermeasureStatuses),
      subjects: random.some(zones, 1 + random.below(3)).map(({ id }) => ({ kind: 'zone', id })),
      requirementIds: requirements.map(({ id }) => id),
      effect: { likelihoodSteps: random.below(3), consequenceSteps: random.below(2) },
      cost: { once: 1000 * random.below(50), perYear: 100 * random.below(50) },
      due: `20${27 + random.below(4)}-0${1 + random.below(9)}-15`,
    });
  });
}

/** Half of the requirements are met, the others in all states. */
const states: readonly RequirementState[] = ['met', 'met', 'met', 'partly', 'not-met', 'not-applicable'];

/** How far every zone meets every requirement that applies to zones. */
export function generateStatuses(zones: readonly Zone[], catalog: Catalog, random: Random): RequirementStatus[] {
  const requirements = catalog.requirements.filter((requirement) => requirement.appliesTo.includes('zone'));
  return zones.flatMap((zone) =>
    requirements.map((requirement) => {
      const subject: Subject = { kind: 'zone', id: zone.id };
      const status = random.pick(states);
      return requirementStatusSchema.parse({
        id: requirementStatusId(subject, requirement.id),
        subject,
        requirementId: requirement.id,
        status,
        rationale: status === 'not-applicable' ? 'No such interface in this zone.' : '',
      });
    }),
  );
}
