import { standingOf } from '#shared/engine/requirement-standing.ts';
import type { Requirement } from '#shared/catalog/requirement.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Slot } from '#shared/engine/slots.ts';
import { surveyScenarios } from '#shared/engine/survey-scenarios.ts';
import { targetOf } from '#shared/engine/target.ts';
import { requirementStatusId, type RequirementStatus } from '#shared/model/requirement-status.ts';
import { foundationalRequirements, type SlAchieved, type SlTarget } from '#shared/model/security-level.ts';
import { explainAnswers, explainRise } from './explain-requirement-answers.ts';
import { explainTargetFr, scenariosAt } from './explain-target.ts';
import { because, nameOf, UNKNOWN_TEXT, type Explanation } from './explanation.ts';

type Stated = {
  readonly id: string;
  readonly name: string;
  readonly slTarget: SlTarget | null;
  readonly slAchieved: SlAchieved | null;
};

/**
 * What an SR or RE asks for in our own words, why it applies to a zone or conduit or why not, where it stands there, who
 * answers it, and what it takes for SL-A to rise. Null where the catalog does not know it.
 */
export function explainRequirement(
  { kind, id, requirementId }: RequirementSubject & { readonly requirementId: string },
  subject: Stated,
  slot: Slot,
  context: AssessmentContext,
): Explanation | null {
  const place = context.catalog.requirementPlaces.get(requirementId);
  const requirement = place === undefined ? undefined : context.catalog.requirements[place];
  if (place === undefined || !requirement) return null;
  const row = context.model.requirementStatus.get(requirementStatusId({ kind, id }, requirementId));
  const { en, ja } = requirement.title;
  return because(`requirement.is.${standingOf(row)}`, { id: requirementId, en, ja, subject: nameOf(subject) }, [
    because('requirement.summary', { en: requirement.summary.en, ja: requirement.summary.ja }),
    explainSource(requirement, context),
    explainApplies(requirement, subject, slot, context),
    row ? explainSaid(row) : null,
    ...explainAnswers(requirementId, { kind, id }, context),
    explainRise(place, slot, context),
    subject.slAchieved === null ? null : because('requirement.declaredStands', { fr: requirement.fr }),
  ]);
}

function explainSource(requirement: Requirement, { catalog }: AssessmentContext): Explanation {
  const { clause, fr, minSL, sr, note, confidence } = requirement;
  const frName = catalog.catalog.foundationalRequirements.find(({ id }) => id === fr)?.name;
  const enhanced = catalog.requirements[catalog.requirementPlaces.get(sr ?? '') ?? -1]?.title;
  return because('requirement.source', { clause, fr, minSL, en: frName?.en ?? fr, ja: frName?.ja ?? fr }, [
    sr !== null && enhanced ? because('requirement.enhances', { sr, en: enhanced.en, ja: enhanced.ja }) : null,
    confidence === 'high' ? null : because('requirement.uncertain', { en: note?.en ?? '', ja: note?.ja ?? '' }),
  ]);
}

/** It applies where the SL-T of its FR is at least its level; under it, what that SL-T rests on. */
function explainApplies(
  { fr, minSL }: Requirement,
  { slTarget }: Stated,
  slot: Slot,
  context: AssessmentContext,
): Explanation {
  const at = foundationalRequirements.indexOf(fr);
  const target = targetOf(slTarget, slot, surveyScenarios(context).demand, context);
  const level = target?.vector[at] ?? null;
  const key = level === null ? 'appliesUnknown' : level >= minSL ? 'applies' : 'appliesNot';
  const rationale = slTarget?.rationale ?? '';
  return because(`requirement.${key}`, { fr, minSL, level: level ?? UNKNOWN_TEXT }, [
    slTarget === null
      ? explainTargetFr(at, target, scenariosAt(slot, context), context)
      : because('requirement.assigned', {}, [
          because(rationale === '' ? 'target.noRationale' : 'target.rationale', { rationale }),
        ]),
  ]);
}

function explainSaid(row: RequirementStatus): Explanation {
  const { rationale, evidence } = row;
  return because(`requirement.counts.${standingOf(row)}`, {}, [
    rationale.trim() === '' ? null : because('requirement.rationale', { rationale }),
    evidence.trim() === '' ? null : because('requirement.evidence', { evidence }),
  ]);
}
