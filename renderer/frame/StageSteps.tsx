import { useDataText, useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import { useSubjectName } from '#renderer/state/use-subject-name.ts';
import { PopoverClose } from '#renderer/ui/Popover.tsx';
import { ProgressRing } from '#renderer/ui/ProgressRing.tsx';
import type { FindingSubject, WorkflowStep } from '#shared/engine/assessment.ts';
import { goToLack } from './go-to-lack.ts';
import { lacksByReason } from './rail-progress.ts';
import styles from './StageSteps.module.css';

/** How many subjects of one lack are listed; the rest is counted. */
const SHOWN = 8;
const fractions = { done: 1, partly: 0.5, missing: 0 } as const;

type SubjectProps = { readonly zcr: string; readonly lack: WorkflowStep['missing'][number] };

function Subject({ zcr, lack }: SubjectProps) {
  const text = useText();
  const { subject } = lack;
  const name = useSubjectName(subject) ?? (subject.kind === 'policy' ? text('ui:subject.policy') : '');
  return (
    <li>
      <PopoverClose className={styles.subject} title={name} onClick={() => goToLack(zcr, lack)}>
        {name}
      </PopoverClose>
    </li>
  );
}

type LackProps = { readonly zcr: string; readonly reason: string; readonly subjects: readonly FindingSubject[] };

function Lack({ zcr, reason, subjects }: LackProps) {
  const text = useText();
  const dataText = useDataText();
  const rest = subjects.length - SHOWN;
  return (
    <li className={styles.lack}>
      <p>{dataText(`workflow:${reason}`)}</p>
      <ul className={styles.subjects}>
        {subjects.slice(0, SHOWN).map((subject, at) => (
          <Subject key={at} zcr={zcr} lack={{ reason, subject }} />
        ))}
        {rest > 0 ? <li>{text('ui:rail.more', { count: rest })}</li> : null}
      </ul>
    </li>
  );
}

function Step({ step }: { readonly step: WorkflowStep }) {
  const text = useText();
  const locale = useLocale();
  const title = useCatalog()?.zoneConduitRequirements.find(({ id }) => id === step.zcr)?.title[locale];
  return (
    <li>
      <div className={styles.head}>
        <ProgressRing fraction={fractions[step.status]} />
        <span className={styles.zcr}>{step.zcr}</span>
        <span>{title}</span>
        <span className={styles.zcr}>{text(`ui:rail.status.${step.status}`)}</span>
      </div>
      <ul>
        {lacksByReason(step).map(([reason, subjects]) => (
          <Lack key={reason} zcr={step.zcr} reason={reason} subjects={subjects} />
        ))}
      </ul>
    </li>
  );
}

/** The steps of one ZCR with what each still lacks; a click on a name goes there. */
export function StageSteps({ steps }: { readonly steps: readonly WorkflowStep[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <Step key={step.zcr} step={step} />
      ))}
    </ol>
  );
}
