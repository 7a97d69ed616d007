import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { jumpTo } from '#renderer/state/jump.ts';
import { useSubjectName } from '#renderer/state/use-subject-name.ts';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import type { Finding } from '#shared/engine/assessment.ts';
import type { KeyboardEvent } from 'react';
import { clauseOf } from './finding-text.ts';
import { FindingActs, keys } from './FindingActs.tsx';
import styles from './FindingsPanel.module.css';
import { ReasonField } from './ReasonField.tsx';
import type { Deeds } from './use-deeds.ts';
import { useFixes } from './use-fixes.ts';

type FindingRowProps = {
  readonly finding: Finding;
  readonly isActive: boolean;
  readonly deeds: Deeds;
  /** Gives the focus back to the row. */
  readonly refocus: () => void;
};

/** How severe, which clause, what about, and the sentence; a click goes there. */
function Sentence({ finding, isActive }: Pick<FindingRowProps, 'finding' | 'isActive'>) {
  const text = useText();
  const dataText = useDataText();
  const { id, severity, rule, subject, params, accepted } = finding;
  const name = useSubjectName(subject) ?? (subject.kind === 'policy' ? text('ui:subject.policy') : '');
  const sentence = dataText(`rule:${rule}.text`, params);
  const next =
    accepted === null ? dataText(`rule:${rule}.remedy`, params) : text('findings:because', { reason: accepted });
  return (
    <button
      type="button"
      className={styles.row}
      data-finding={id}
      tabIndex={isActive ? 0 : -1}
      onClick={() => jumpTo(subject, rule)}
    >
      <SeverityMark severity={severity} label={text(`ui:findings.severity.${severity}`)} />
      <span className={styles.clause}>{clauseOf(rule) ?? '–'}</span>
      <span className={styles.subject}>{name}</span>
      <span className={styles.sentence} title={`${sentence} ${next}`}>
        {sentence} <span className={styles.remedy}>{next}</span>
      </span>
    </button>
  );
}

/** One finding, with what can be done about it; on the row, F fixes and A accepts or takes back. */
export function FindingRow({ finding, isActive, deeds, refocus }: FindingRowProps) {
  const fixes = useFixes(finding);
  const [best] = fixes;
  const accept = () => deeds.ask(finding.id);
  const takeBack = () => deeds.takeBack(finding);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toUpperCase();
    if (key !== keys.fix && key !== keys.accept) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === keys.fix) return best && deeds.fix(finding, best);
    if (finding.accepted === null) accept();
    else takeBack();
  }
  return (
    <div className={styles.line} onKeyDown={onKeyDown}>
      <Sentence finding={finding} isActive={isActive} />
      <FindingActs
        finding={finding}
        fixes={fixes}
        isActive={isActive}
        fix={(chosen) => deeds.fix(finding, chosen)}
        accept={accept}
        takeBack={takeBack}
      />
      {deeds.asked === finding.id && (
        <ReasonField
          done={(reason) => deeds.accept(finding, reason)}
          cancel={() => {
            deeds.ask(null);
            refocus();
          }}
        />
      )}
    </div>
  );
}
