import { standingOf } from '#shared/engine/requirement-standing.ts';
import { answerFinder, type RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import { verificationStages } from '#shared/model/verification.ts';
import type { Block, Cell, Column, Row, Table } from '#shared/report/report-document.ts';
import { both, column, count, list, moment, name, table, text, without, words, yes } from '#shared/report/say.ts';
import { askedAt, type Asked } from './asked.ts';
import type { CrsContext } from './crs-context.ts';
import { ids, slAchieved, slTarget } from './named.ts';
import { orphansAt } from './orphans.ts';
import { risksAt } from './risks.ts';

const requirementColumns: readonly Column[] = [
  column('requirement', 'id', 7.4, 'crs:column.requirement'),
  column('title', 'text', 12, 'crs:column.title'),
  column('design', 'yes', 4.6, 'crs:column.design'),
  column('fat', 'yes', 3.6, 'crs:column.fat'),
  column('sat', 'yes', 3.6, 'crs:column.sat'),
  column('holdPoint', 'yes', 6, 'crs:column.holdPoint'),
  column('method', 'text', 18, 'crs:column.method'),
  column('standing', 'standing', 9.6, 'crs:column.standing'),
  column('askedBy', 'text', 9, 'crs:column.askedBy'),
  column('measures', 'text', 13, 'crs:column.measures'),
];

/** Who asks for a requirement; a vendor is told that a risk does, but not which. */
export function askedBy({ slTarget: level, scenarioIds }: Asked): Cell {
  const asking = list([level === null ? null : name(`SL-T ${level}`), ids(scenarioIds)]);
  return asking ?? text('reports:askedByRisk');
}

function requirementRow({ model }: CrsContext, asked: Asked, measures: readonly Countermeasure[]): Row {
  const { key, requirement } = asked;
  const verification = model.verification.get(key);
  return {
    key,
    cells: [
      name(requirement.id),
      both(requirement.title),
      ...verificationStages.map((stage) => yes(verification?.stages.includes(stage) ?? false)),
      yes(verification?.isHoldPoint ?? false),
      words(verification?.method ?? ''),
      { say: 'standing', standing: standingOf(model.requirementStatus.get(key)) },
      askedBy(asked),
      ids(measures.map(({ id }) => id)),
    ],
  };
}

const measureColumns: readonly Column[] = [
  column('id', 'id', 6, 'crs:column.id'),
  column('name', 'text', 24, 'inspector:field.countermeasure.name'),
  column('status', 'text', 8, 'inspector:field.countermeasure.status'),
  column('person', 'text', 10, 'inspector:field.countermeasure.person'),
  column('due', 'moment', 8, 'inspector:field.countermeasure.due'),
  column('serves', 'text', 14, 'inspector:field.countermeasure.requirementIds'),
];

function measuresTable(measures: ReadonlyMap<string, Countermeasure>): Table {
  return table(
    { id: 'measures', columns: measureColumns, title: 'crs:measures.title', whenEmpty: 'crs:measures.none' },
    [...measures.values()],
    ({ id }) => id,
    ({ id, name: called, status, person, due, requirementIds }) => [
      name(id),
      words(called),
      text(`inspector:choice.countermeasureStatus.${status}`),
      words(person),
      moment(due),
      ids(requirementIds),
    ],
  );
}

function leftOver(context: CrsContext, subject: RequirementSubject): readonly Block[] {
  const left = orphansAt(context, subject, (id) => requirementStatusId(subject, id));
  if (left === 0) return [];
  return [{ block: 'notice', notice: 'left-over', text: text('crs:notice.left-over', { count: left }) }];
}

function requirementFacts(context: CrsContext, subject: RequirementSubject): Block {
  const result = context.resultOf(subject);
  const stated = context.model[subject.kind].get(subject.id)?.slTarget;
  return {
    block: 'facts',
    facts: [
      { label: text('crs:slTarget'), value: slTarget(context, subject), isMissing: !result?.slTarget },
      { label: text('crs:slAchieved'), value: slAchieved(context, subject) },
      ...(result?.slTarget ? [{ label: text('crs:basis'), value: text(`crs:basisOf.${result.slTarget.basis}`) }] : []),
      ...(stated?.rationale ? [{ label: text('crs:rationale'), value: words(stated.rationale) }] : []),
      ...(stated?.declined ? [{ label: text('crs:declined'), value: words(stated.declined) }] : []),
      { label: text('crs:openRequirements'), value: result?.slTarget ? count(result.openRequirements.length) : null },
    ],
  };
}

/**
 * What one zone or conduit must be able to do, how that is verified, and the risks that it treats (ZCR 6.1). A vendor is
 * told neither risks nor countermeasures.
 */
export function buildRequirementsOf(context: CrsContext, subject: RequirementSubject): readonly Block[] {
  const answers = answerFinder(context.model, context.catalog, subject);
  const measures = new Map<string, Countermeasure>();
  const rows = askedAt(context, subject).map((asked) => {
    const serving = answers(asked.requirement.id).countermeasures;
    for (const measure of serving) measures.set(measure.id, measure);
    return requirementRow(context, asked, serving);
  });
  const facts = requirementFacts(context, subject);
  const requirements: Table = {
    block: 'table',
    id: 'requirements',
    title: text('crs:requirements.title'),
    columns: requirementColumns,
    rows,
    whenEmpty: text(context.resultOf(subject)?.slTarget ? 'crs:requirements.none' : 'crs:requirements.unknown'),
  };
  if (context.whole) return [facts, without(requirements, ['measures'])];
  return [facts, ...leftOver(context, subject), requirements, measuresTable(measures), risksAt(context, subject)];
}
