import type { SubjectAssessment } from '#shared/engine/assessment.ts';
import { lowestOf } from '#shared/engine/component-capability.ts';
import type { CatalogIndex } from '#shared/engine/catalog-index.ts';
import { foundationalRequirements, type SecurityLevel } from '#shared/model/security-level.ts';

const counts = new WeakMap<readonly string[], readonly number[]>();

/** How many open requirements each FR has. */
export function openByFr({ openRequirements }: SubjectAssessment, index: CatalogIndex): readonly number[] {
  let known = counts.get(openRequirements);
  if (!known) {
    const sums = foundationalRequirements.map(() => 0);
    for (const id of openRequirements) {
      const fr = index.requirementFrs[index.requirementPlaces.get(id) ?? -1];
      if (fr !== undefined) sums[fr]! += 1;
    }
    counts.set(openRequirements, (known = sums));
  }
  return known;
}

/** The FR, by their places, in which the declared SL-A is not what the statuses of the requirements give. */
export function disagreeingFrs({ slAchieved, achievedByRequirements }: SubjectAssessment): readonly number[] {
  if (slAchieved?.basis !== 'declared' || achievedByRequirements === null) return [];
  return achievedByRequirements.flatMap((level, fr) => (level !== null && level !== slAchieved.vector[fr] ? [fr] : []));
}

/** The lowest level that the statuses give where they differ from the declared SL-A. */
export function lowestByStatuses(results: SubjectAssessment): SecurityLevel | null {
  const levels = disagreeingFrs(results).map((fr) => results.achievedByRequirements?.[fr] ?? null);
  return levels.length === 0 ? null : lowestOf(levels);
}

/** Where the declared SL-A and the statuses differ, as `IAC 0 ≠ 1`: by the statuses, then declared. */
export function disagreementText(results: SubjectAssessment): string {
  return disagreeingFrs(results)
    .map((fr) => {
      const byStatuses = results.achievedByRequirements?.[fr] ?? '–';
      return `${foundationalRequirements[fr]!} ${byStatuses} ≠ ${results.slAchieved?.vector[fr] ?? '–'}`;
    })
    .join(', ');
}
