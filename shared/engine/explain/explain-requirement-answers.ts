import { achievedByRequirements } from '#shared/engine/achieved.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import { answerFinder, type ComponentAnswer, type RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { isAssessed, isOpen } from '#shared/engine/requirement-table.ts';
import type { Slot } from '#shared/engine/slots.ts';
import { because, nameOf, UNKNOWN_TEXT, type Explanation } from './explanation.ts';

/** So many components are named; the rest are counted. */
const NAMED = 12;

/** Who answers an SR or RE at a zone or conduit: countermeasures with their status, and how many components meet theirs. */
export function explainAnswers(
  requirementId: string,
  subject: RequirementSubject,
  { model, catalog }: AssessmentContext,
): readonly Explanation[] {
  const { countermeasures, components, componentRequirementIds } = answerFinder(
    model,
    catalog.catalog,
    subject,
  )(requirementId);
  const measures = countermeasures.map((measure) =>
    because(`requirement.measure.${measure.status}`, { id: measure.id, name: nameOf(measure) }),
  );
  const met = components.filter(({ state }) => state === 'met').length;
  const others = components.filter(({ state }) => state !== 'met');
  return [
    because(measures.length === 0 ? 'requirement.noMeasures' : 'requirement.measures', {}, measures),
    components.length === 0
      ? because('requirement.noComponents')
      : because(
          'requirement.components',
          { met, all: components.length, ids: componentRequirementIds.join(', ') },
          explainComponents(others),
        ),
  ];
}

function explainComponents(others: readonly ComponentAnswer[]): readonly Explanation[] {
  const named = others
    .slice(0, NAMED)
    .map(({ asset, state }) => because(`requirement.component.${state}`, { id: asset.id, name: nameOf(asset) }));
  const left = others.length - named.length;
  return left > 0 ? [...named, because('requirement.moreComponents', { left })] : named;
}

/** What it takes for the SL-A that follows from the statuses to rise in the FR of a requirement. */
export function explainRise(
  place: number,
  slot: Slot,
  { catalog, requirements: table }: AssessmentContext,
): Explanation {
  const { fr, minSL } = catalog.requirements[place]!;
  const at = catalog.requirementFrs[place]!;
  const from = achievedByRequirements(slot, table, catalog)?.[at] ?? UNKNOWN_TEXT;
  if (!isOpen(table, slot, place)) return because('requirement.riseMet', { fr, from });
  const open = catalog.requirements.flatMap((_, other) =>
    catalog.requirementFrs[other] === at && other !== place && isOpen(table, slot, other) ? [other] : [],
  );
  const needed = open.filter((other) => catalog.requirements[other]!.minSL <= minSL);
  if (needed.length === 0) {
    const next = Math.min(5, ...open.map((other) => catalog.requirements[other]!.minSL));
    return because('requirement.rise', { fr, from, to: next - 1 });
  }
  return because(
    'requirement.riseTogether',
    { fr, from, to: minSL },
    needed.map((other) => {
      const { id, minSL: level } = catalog.requirements[other]!;
      const key = isAssessed(table, slot, other) ? 'achieved.open' : 'achieved.notAssessed';
      return because(key, { id, minSL: level });
    }),
  );
}
