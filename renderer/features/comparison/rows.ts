import { subjectResults } from '#renderer/state/selectors/subject-results.ts';
import type { Assessment, InitialRating } from '#shared/engine/assessment.ts';
import { comparisonId, type Comparison, type ComparisonOutcome } from '#shared/model/comparison.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';

/** A zone inside the SUC or a conduit, with its initial risk and what was decided on it. */
export type Row = {
  readonly id: string;
  readonly subject: { readonly kind: 'zone' | 'conduit'; readonly id: string };
  readonly name: string;
  readonly initial: InitialRating | null;
  readonly decision: Comparison | undefined;
};

/** Every zone inside the SUC, then every conduit. */
export function rowsOf(model: Model, assessment: Assessment | null): readonly Row[] {
  const results = subjectResults(assessment);
  const subjects = [
    ...[...model.zone.values()]
      .filter(({ inScope }) => inScope)
      .map((zone) => ({ kind: 'zone', entity: zone }) as const),
    ...[...model.conduit.values()].map((conduit) => ({ kind: 'conduit', entity: conduit }) as const),
  ];
  return subjects.map(({ kind, entity }) => {
    const subject = { kind, id: entity.id };
    const id = comparisonId(subject);
    const initial = results(subject)?.initialRisk ?? null;
    return { id, subject, name: displayName(kind, entity), initial, decision: model.comparison.get(id) };
  });
}

/** What the policy says: a risk that it tolerates is tolerable; any other, and an unknown one, needs the detailed assessment. */
export function outcomeByPolicy({ initial }: Pick<Row, 'initial'>): ComparisonOutcome {
  return initial?.tolerable === true ? 'tolerable' : 'detailed';
}
