import {
  foundationalRequirements,
  vectorOf,
  type SecurityLevel,
  type SlAchieved,
} from '#shared/model/security-level.ts';
import type { AssessedAchieved, PartialVector } from './assessment.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { lowestOf } from './component-capability.ts';
import { isAssessed, isOpen, type RequirementTable } from './requirement-table.ts';
import type { Slot } from './slots.ts';

const FRS = foundationalRequirements.length;
const HIGHEST: SecurityLevel = 4;

/**
 * SL-A of a zone or conduit: the declared one (a range counts with its lower end), else per FR the highest level whose
 * every requirement is met or not applicable with a reason. An FR without any status is unknown; null when all are.
 */
export function achievedOf(
  declared: SlAchieved | null,
  slot: Slot,
  table: RequirementTable,
  catalog: CatalogIndex,
): AssessedAchieved | null {
  if (declared !== null) return summarizeAchieved(vectorOf(declared), 'declared');
  const met = achievedByRequirements(slot, table, catalog);
  return met === null ? null : summarizeAchieved(met, 'requirements');
}

/** SL-A of a zone or conduit by the statuses of its requirements, whatever is declared; null where none is assessed. */
export function achievedByRequirements(
  slot: Slot,
  table: RequirementTable,
  catalog: CatalogIndex,
): PartialVector | null {
  return table.isAssessed[slot] ? metVector(slot, table, catalog) : null;
}

function metVector(slot: Slot, table: RequirementTable, { requirements, requirementFrs }: CatalogIndex): PartialVector {
  const levels: SecurityLevel[] = new Array<SecurityLevel>(FRS).fill(HIGHEST);
  let assessed = 0;
  for (let place = 0; place < table.width; place++) {
    const fr = requirementFrs[place]!;
    if (isAssessed(table, slot, place)) assessed |= 1 << fr;
    if (isOpen(table, slot, place) && requirements[place]!.minSL <= levels[fr]!)
      levels[fr] = (requirements[place]!.minSL - 1) as SecurityLevel;
  }
  return levels.map((level, fr) => (assessed & (1 << fr) ? level : null));
}

function summarizeAchieved(vector: PartialVector, basis: AssessedAchieved['basis']): AssessedAchieved {
  return { vector, level: lowestOf(vector), basis };
}
