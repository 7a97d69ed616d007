import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { subjectKey } from '#shared/model/subject.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { slAchieved, slTarget, subjectName } from '#shared/report/crs/named.ts';
import type { Column, Table } from '#shared/report/report-document.ts';
import { column, count, table, text } from '#shared/report/say.ts';
import { gapCell } from '#shared/report/crs/level-facts.ts';

/** How many fit on the page with the rest. */
const MOST = 6;

const columns: readonly Column[] = [
  column('subject', 'id', 15, 'crs:column.subject'),
  column('kind', 'text', 6, 'crs:column.kind'),
  column('slTarget', 'vector', 12.5, 'crs:slTarget'),
  column('slAchieved', 'vector', 12.5, 'crs:slAchieved'),
  column('gap', 'text', 23, 'reports:gap'),
  column('open', 'number', 9.5, 'crs:openRequirements'),
];

/** The zones and conduits that fall furthest short of their SL-T in some FR; of those alike, the ones with most open requirements first. */
export function widestGapsTable(context: CrsContext): Table {
  const widest = ({ kind, id }: RequirementSubject) =>
    Math.max(0, ...(context.resultOf({ kind, id })?.gap ?? []).map((gap) => gap ?? 0));
  const openAt = (subject: RequirementSubject) => context.resultOf(subject)?.openRequirements.length ?? 0;
  const short = context.subjects
    .filter((subject) => widest(subject) > 0)
    .toSorted((a, b) => widest(b) - widest(a) || openAt(b) - openAt(a));
  const found = table(
    { id: 'widestGaps', columns, title: 'reports:summary.gaps', whenEmpty: 'reports:summary.noGaps' },
    short.slice(0, MOST),
    subjectKey,
    (subject) => [
      subjectName(context.model, subject),
      text(`inspector:kind.${subject.kind}`),
      slTarget(context, subject),
      slAchieved(context, subject),
      gapCell(context, subject),
      count(openAt(subject)),
    ],
  );
  if (short.length <= MOST) return found;
  return { ...found, title: text('reports:summary.gapsOf', { shown: MOST, all: short.length }) };
}
