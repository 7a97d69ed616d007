import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Model } from '#shared/model/model.ts';
import { subjectKey } from '#shared/model/subject.ts';
import type { Verification } from '#shared/model/verification.ts';
import type { Block, Column, Table } from '#shared/report/report-document.ts';
import { column, count, name, table, text } from '#shared/report/say.ts';
import { requiredBySlTarget } from './asked.ts';
import type { CrsContext } from './crs-context.ts';
import { kept } from './kept.ts';
import { slTarget, subjectName } from './named.ts';
import { orphansIn } from './orphans.ts';
import { risksAt } from './risks.ts';

const bySubject = kept((rows: Model['verification']) =>
  Map.groupBy(rows.values(), ({ subject }) => subjectKey(subject)),
);

/** The verifications of what the SL-T of a subject asks for. */
function plannedAt(context: CrsContext, subject: RequirementSubject): readonly Verification[] {
  const rows = bySubject(context.model.verification).get(subjectKey(subject)) ?? [];
  if (rows.length === 0) return [];
  const required = new Set(requiredBySlTarget(context, subject));
  return rows.filter(({ requirementId }) => required.has(requirementId));
}

const columns: readonly Column[] = [
  column('subject', 'id', 18, 'crs:column.subject'),
  column('kind', 'text', 7, 'crs:column.kind'),
  column('slTarget', 'vector', 13, 'crs:slTarget'),
  column('required', 'number', 6, 'crs:required'),
  column('open', 'number', 6, 'crs:open'),
  column('verified', 'number', 8, 'crs:verified'),
  column('holdPoints', 'number', 7, 'crs:holdPoints'),
];

function subjectsTable(context: CrsContext): Table {
  return table(
    { id: 'subjects', columns, title: 'crs:subjects.title', whenEmpty: 'crs:subjects.none' },
    context.subjects,
    subjectKey,
    (subject) => {
      const required = requiredBySlTarget(context, subject);
      const planned = plannedAt(context, subject);
      return [
        subjectName(context.model, subject),
        text(`inspector:kind.${subject.kind}`),
        slTarget(context, subject),
        required && count(required.length),
        required && count(context.resultOf(subject)?.openRequirements.length ?? 0),
        count(planned.filter(({ stages }) => stages.length > 0).length),
        count(planned.filter(({ isHoldPoint }) => isHoldPoint).length),
      ];
    },
  );
}

/** What is specified for whom, and how far its verification is planned (ZCR 6.1). */
export function buildRequirementsOverview(context: CrsContext): readonly Block[] {
  if (context.whole) return [{ block: 'paragraph', text: text('crs:requirements.what') }, subjectsTable(context)];
  const left = orphansIn(context).length;
  return [
    { block: 'paragraph', text: text('crs:requirements.what') },
    ...(left === 0
      ? []
      : [{ block: 'notice', notice: 'left-over', text: text('crs:notice.left-over', { count: left }) } as const]),
    subjectsTable(context),
    { ...risksAt(context, { kind: 'suc' }), title: text('crs:risks.wide') },
  ];
}

const orphanColumns: readonly Column[] = [
  column('subject', 'id', 18, 'crs:column.subject'),
  column('requirement', 'id', 9, 'crs:column.requirement'),
  column('left', 'text', 16, 'crs:column.left'),
  column('why', 'text', 24, 'crs:column.why'),
];

/** What was said of requirements that nothing asks for any more. */
export function buildOrphans(context: CrsContext): readonly Block[] {
  const found = table(
    { id: 'orphans', columns: orphanColumns, title: 'crs:orphans.title', whenEmpty: 'crs:orphans.none' },
    orphansIn(context),
    ({ key }) => key,
    ({ subject, requirementId, hasStatus, hasVerification, why }) => [
      subjectName(context.model, subject),
      name(requirementId),
      text(`crs:orphans.left.${hasStatus ? (hasVerification ? 'both' : 'status') : 'verification'}`),
      text(`crs:orphans.why.${why}`),
    ],
  );
  return [{ block: 'paragraph', text: text('crs:orphans.what') }, found];
}
