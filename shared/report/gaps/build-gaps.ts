import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { requiredBySlTarget } from '#shared/report/crs/asked.ts';
import { crsContext, type CrsContext, type CrsInput } from '#shared/report/crs/crs-context.ts';
import { slAchieved, slTarget, subjectName } from '#shared/report/crs/named.ts';
import { section, sectionedDocument } from '#shared/report/plant-document.ts';
import type { Column, ReportDocument, Table } from '#shared/report/report-document.ts';
import { column, count, table, text } from '#shared/report/say.ts';
import { gapCell } from '#shared/report/crs/level-facts.ts';
import { buildGapsOf } from './gaps-of.ts';

const columns: readonly Column[] = [
  column('subject', 'id', 16, 'crs:column.subject'),
  column('kind', 'text', 7, 'crs:column.kind'),
  column('slTarget', 'vector', 11, 'crs:slTarget'),
  column('slAchieved', 'vector', 11, 'crs:slAchieved'),
  column('gap', 'text', 14, 'reports:gap'),
  column('required', 'number', 6, 'crs:required'),
  column('open', 'number', 6, 'crs:open'),
];

function gapsTable(context: CrsContext): Table {
  return table(
    { id: 'gaps', columns, title: 'reports:gaps.overview', whenEmpty: 'crs:subjects.none' },
    context.subjects,
    subjectKey,
    (subject) => {
      const required = requiredBySlTarget(context, subject);
      return [
        subjectName(context.model, subject),
        text(`inspector:kind.${subject.kind}`),
        slTarget(context, subject),
        slAchieved(context, subject),
        gapCell(context, subject),
        required && count(required.length),
        required && count(context.resultOf(subject)?.openRequirements.length ?? 0),
      ];
    },
  );
}

/** What each zone and conduit must meet, what it meets, and what is open (SL-T against SL-A, ZCR 5.6, 6.1). */
export function buildGaps(input: CrsInput): ReportDocument {
  const context = crsContext(input);
  const below = context.subjects.map((subject: RequirementSubject) => ({
    key: subjectKey(subject),
    title: subjectName(context.model, subject),
    subject,
    build: () => buildGapsOf(context, subject),
  }));
  return sectionedDocument('gaps', context, [
    section(
      1,
      'reports:gaps.overview',
      () => [{ block: 'paragraph', text: text('reports:gaps.what') }, gapsTable(context)],
      { below },
    ),
  ]);
}
