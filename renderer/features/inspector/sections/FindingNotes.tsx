import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useTable } from '#renderer/state/hooks.ts';
import { findingsAbout, severityRank } from '#renderer/state/selectors/findings-about.ts';
import type { Selected } from '#renderer/state/view-store.ts';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import css from '../Inspector.module.css';

/** So many are said here; the list of findings has them all. */
const LISTED = 3;

/** What the rules say of the selected thing and nobody accepted, the worst first. */
export function FindingNotes({ kind, id }: Selected) {
  const text = useText();
  const dataText = useDataText();
  const channels = useTable('channel');
  const findings = findingsAbout(useAssessment()?.findings ?? [], [{ kind, id }], channels)
    .filter(({ accepted }) => accepted === null)
    .toSorted((a, b) => severityRank[a.severity] - severityRank[b.severity]);
  if (findings.length === 0) return null;
  return (
    <section className={css.section}>
      <h3 className={css.heading}>{text('findings:here', { count: findings.length })}</h3>
      <ul className={css.findings}>
        {findings.slice(0, LISTED).map(({ id: findingId, rule, severity, params }) => (
          <li key={findingId} title={dataText(`rule:${rule}.remedy`, params)}>
            <SeverityMark severity={severity} label={text(`ui:findings.severity.${severity}`)} />
            <span>{dataText(`rule:${rule}.text`, params)}</span>
          </li>
        ))}
      </ul>
      {findings.length > LISTED && (
        <p className={css.note}>{text('findings:more', { count: findings.length - LISTED })}</p>
      )}
    </section>
  );
}
