import { answerFinder, type RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { standingOf } from '#shared/engine/requirement-standing.ts';
import { askedAt } from '#shared/report/crs/asked.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { measureName } from '#shared/report/crs/named.ts';
import { askedBy } from '#shared/report/crs/requirements-6-1.ts';
import type { Block, Column, Table } from '#shared/report/report-document.ts';
import { both, column, count, list, name, table, text, without, words } from '#shared/report/say.ts';
import { levelFacts } from '#shared/report/crs/level-facts.ts';

const columns: readonly Column[] = [
  column('requirement', 'id', 7, 'crs:column.requirement'),
  column('title', 'text', 16, 'crs:column.title'),
  column('askedBy', 'text', 9, 'crs:column.askedBy'),
  column('standing', 'standing', 9, 'crs:column.standing'),
  column('rationale', 'text', 16, 'requirements:column.rationale'),
  column('evidence', 'text', 14, 'requirements:column.evidence'),
  column('measures', 'text', 13, 'crs:column.measures'),
];

function requirementsTable(context: CrsContext, subject: RequirementSubject): Table {
  const { model, catalog } = context;
  const answers = answerFinder(model, catalog, subject);
  const isKnown = context.resultOf(subject)?.slTarget;
  const all = table(
    {
      id: 'gap',
      columns,
      title: 'reports:gaps.requirements',
      whenEmpty: isKnown ? 'crs:requirements.none' : 'crs:requirements.unknown',
    },
    askedAt(context, subject),
    ({ key }) => key,
    (asked) => {
      const status = model.requirementStatus.get(asked.key);
      const measures = answers(asked.requirement.id).countermeasures;
      const served = list(measures.map(({ id }) => measureName(model, id)));
      return [
        name(asked.requirement.id),
        both(asked.requirement.title),
        askedBy(asked),
        { say: 'standing', standing: standingOf(status) },
        words(status?.rationale ?? ''),
        words(status?.evidence ?? ''),
        served,
      ];
    },
  );
  return context.whole ? without(all, ['measures']) : all;
}

/** What one zone or conduit must meet, where each requirement stands, and why. */
export function buildGapsOf(context: CrsContext, subject: RequirementSubject): readonly Block[] {
  const result = context.resultOf(subject);
  return [
    {
      block: 'facts',
      facts: [
        ...levelFacts(context, subject),
        { label: text('crs:openRequirements'), value: result?.slTarget ? count(result.openRequirements.length) : null },
      ],
    },
    requirementsTable(context, subject),
  ];
}
