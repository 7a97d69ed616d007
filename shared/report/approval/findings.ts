import type { Finding, FindingSubject, Severity } from '#shared/engine/assessment.ts';
import { nameIn } from '#shared/model/display-name.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { subjectName } from '#shared/report/crs/named.ts';
import type { Column, Said, Table } from '#shared/report/report-document.ts';
import { column, name, table, text } from '#shared/report/say.ts';

const columns: readonly Column[] = [
  column('severity', 'id', 7, 'reports:approval.severity'),
  column('finding', 'text', 40, 'reports:approval.finding'),
  column('subject', 'text', 16, 'register:column.subject'),
];

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function nameOf({ model, suc }: CrsContext, subject: FindingSubject): Said {
  switch (subject.kind) {
    case 'suc':
      return subjectName(model, subject);
    case 'policy':
      return text('inspector:kind.policy');
    case 'initialRisk':
      return name(suc.essentialFunctions.find(({ id }) => id === subject.id)?.name || subject.id);
    case 'channel':
      return name(nameIn(model, 'conduit', model.channel.get(subject.id)?.conduitId ?? subject.id));
    default:
      return name(nameIn(model, subject.kind, subject.id));
  }
}

/** The findings that nobody accepted, in the assessment's order. */
export function openFindings({ assessment }: CrsContext): readonly Finding[] {
  return assessment.findings.filter(({ accepted }) => accepted === null);
}

/** What is still open at the approval, the most severe first. */
export function findingsTable(context: CrsContext): Table {
  return table(
    { id: 'findings', columns, title: 'approval:findings.title', whenEmpty: 'approval:findings.none' },
    openFindings(context).toSorted((a, b) => ranks[a.severity] - ranks[b.severity]),
    ({ id }) => id,
    ({ severity, rule, params, subject }) => [
      text(`ui:findings.severity.${severity}`),
      text(`rule:${rule}.text`, params),
      nameOf(context, subject),
    ],
  );
}
