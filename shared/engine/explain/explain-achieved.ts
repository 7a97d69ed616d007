import { achievedByRequirements, achievedOf } from '#shared/engine/achieved.ts';
import type { PartialVector } from '#shared/engine/assessment.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import { isAssessed, isOpen } from '#shared/engine/requirement-table.ts';
import type { Slot } from '#shared/engine/slots.ts';
import { foundationalRequirements, type SlAchieved } from '#shared/model/security-level.ts';
import { because, UNKNOWN_TEXT, vectorText, type Explanation } from './explanation.ts';

/** Why a zone's or conduit's SL-A is what it is: declared, or per FR the requirements that keep it from being higher. */
export function explainAchieved(
  subject: { readonly id: string; readonly slAchieved: SlAchieved | null },
  slot: Slot,
  context: AssessmentContext,
): Explanation {
  const achieved = achievedOf(subject.slAchieved, slot, context.requirements, context.catalog);
  const params = {
    id: subject.id,
    vector: achieved === null ? UNKNOWN_TEXT : vectorText(achieved.vector),
    level: achieved?.level ?? UNKNOWN_TEXT,
  };
  if (achieved === null) return because('achieved.unknown', params);
  if (subject.slAchieved !== null) {
    const met = achievedByRequirements(slot, context.requirements, context.catalog);
    return explainDeclared(subject.slAchieved, met, params);
  }
  return because(
    'achieved.requirements',
    params,
    achieved.vector.map((level, fr) => explainFr(fr, level, slot, context)),
  );
}

function explainDeclared(declared: SlAchieved, met: PartialVector | null, params: Explanation['params']): Explanation {
  const { rationale } = declared;
  return because('achieved.declared', params, [
    'range' in declared ? because('achieved.range', { low: declared.range[0], high: declared.range[1] }) : null,
    met === null ? null : because('achieved.byStatuses', { vector: vectorText(met) }),
    because(rationale === '' ? 'achieved.noRationale' : 'achieved.rationale', { rationale }),
  ]);
}

function explainFr(
  fr: number,
  level: number | null,
  slot: Slot,
  { catalog, requirements }: AssessmentContext,
): Explanation {
  const code = foundationalRequirements[fr]!;
  if (level === null) return because('achieved.frUnknown', { fr: code });
  const blocking = catalog.requirements.flatMap(({ id, minSL }, place) => {
    if (catalog.requirementFrs[place] !== fr || minSL !== level + 1 || !isOpen(requirements, slot, place)) return [];
    return [because(isAssessed(requirements, slot, place) ? 'achieved.open' : 'achieved.notAssessed', { id, minSL })];
  });
  return because(blocking.length === 0 ? 'achieved.frAll' : 'achieved.fr', { fr: code, level }, blocking);
}
