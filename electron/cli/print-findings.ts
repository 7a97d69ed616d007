import type { Translate } from '#electron/i18n.ts';
import type { Finding, FindingSubject } from '#shared/engine/assessment.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import { printable, textTable } from './text-table.ts';

const severities = ['error', 'warning', 'info'] as const;

function subjectText(subject: FindingSubject, model: Model, t: Translate): string {
  const kind = t(`cli:subject.${subject.kind}`);
  if (subject.kind === 'suc' || subject.kind === 'policy') return kind;
  const entity = model[subject.kind].get(subject.id);
  const name = entity ? displayName(subject.kind, entity) : '';
  return name === '' || name === subject.id ? `${kind} ${subject.id}` : `${kind} ${subject.id} ${name}`;
}

/** Findings for reading in a terminal, errors first; a sentence says how many there are. */
export function findingsText(model: Model, findings: readonly Finding[], t: Translate): string {
  const rows = severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => [
        t(`cli:severity.${severity}`),
        subjectText(finding.subject, model, t),
        t(`rule:${finding.rule}.text`, finding.params),
      ]),
  );
  const table =
    rows.length === 0
      ? ''
      : `${textTable(
          ['severity', 'subject', 'finding'].map((key) => t(`cli:table.${key}`)),
          rows,
        )}\n`;
  return `${table}${printable(findingsCount(findings, t))}\n`;
}

/** How many findings of each severity there are, as a sentence. */
export function findingsCount(findings: readonly Finding[], t: Translate): string {
  const [errors, warnings, notes] = severities.map(
    (severity) => findings.filter((one) => one.severity === severity).length,
  );
  return t('cli:table.findings', { errors, warnings, notes });
}
