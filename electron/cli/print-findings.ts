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

function sentence({ rule, params, accepted }: Finding, t: Translate): string {
  const text = t(`rule:${rule}.text`, params);
  return accepted === null ? text : `${text} (${t('cli:table.acceptedBecause', { reason: accepted })})`;
}

/** Findings for reading in a terminal, errors first and accepted ones last; a sentence says how many there are. */
export function findingsText(model: Model, findings: readonly Finding[], t: Translate): string {
  const rows = [...openOf(findings), ...findings.filter((one) => one.accepted !== null)].map((finding) => [
    t(`cli:severity.${finding.severity}`),
    subjectText(finding.subject, model, t),
    sentence(finding, t),
  ]);
  const head = ['severity', 'subject', 'finding'].map((key) => t(`cli:table.${key}`));
  const table = rows.length === 0 ? '' : `${textTable(head, rows)}\n`;
  return `${table}${printable(findingsCount(findings, t))}\n`;
}

/** The findings that nobody accepted, errors first. */
function openOf(findings: readonly Finding[]): readonly Finding[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  return severities.flatMap((severity) => open.filter((one) => one.severity === severity));
}

/** How many open findings of each severity there are, and how many were accepted, as a sentence. */
export function findingsCount(findings: readonly Finding[], t: Translate): string {
  const open = openOf(findings);
  const [errors, warnings, notes] = severities.map(
    (severity) => open.filter((one) => one.severity === severity).length,
  );
  const accepted = findings.length - open.length;
  const count = t('cli:table.findings', { errors, warnings, notes });
  return accepted === 0 ? count : `${count} ${t('cli:table.accepted', { count: accepted })}`;
}
