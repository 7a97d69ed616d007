import { useDataText, useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import { jumpTo } from '#renderer/state/jump.ts';
import { useSubjectName } from '#renderer/state/use-subject-name.ts';
import { PopoverClose } from '#renderer/ui/Popover.tsx';
import { ProgressRing } from '#renderer/ui/ProgressRing.tsx';
import type { WorkflowStep } from '#shared/engine/assessment.ts';
import styles from './StageSteps.module.css';

/** How many missing things of one step are listed; the rest is counted. */
const SHOWN = 6;
const fractions = { done: 1, partly: 0.5, missing: 0 } as const;

function Missing({ reason, subject }: WorkflowStep['missing'][number]) {
  const text = useText();
  const dataText = useDataText();
  const name = useSubjectName(subject);
  const subjectText = name ?? (subject.kind === 'policy' ? text('ui:subject.policy') : '');
  return (
    <li>
      <PopoverClose className={styles.missing} onClick={() => jumpTo(subject)}>
        <span className={styles.subject}>{subjectText}</span>
        <span>{dataText(`workflow:${reason}`)}</span>
      </PopoverClose>
    </li>
  );
}

function Step({ step }: { readonly step: WorkflowStep }) {
  const text = useText();
  const locale = useLocale();
  const title = useCatalog()?.zoneConduitRequirements.find(({ id }) => id === step.zcr)?.title[locale];
  const rest = step.missing.length - SHOWN;
  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <ProgressRing fraction={fractions[step.status]} />
        <span className={styles.zcr}>{step.zcr}</span>
        <span className={styles.title}>{title}</span>
        <span className={styles.status}>{text(`ui:rail.status.${step.status}`)}</span>
      </div>
      <ul>
        {step.missing.slice(0, SHOWN).map((missing, at) => (
          <Missing key={at} {...missing} />
        ))}
        {rest > 0 ? <li className={styles.rest}>{text('ui:rail.more', { count: rest })}</li> : null}
      </ul>
    </li>
  );
}

/** The steps of one ZCR with what each still lacks; a click on a lack goes there. */
export function StageSteps({ steps }: { readonly steps: readonly WorkflowStep[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <Step key={step.zcr} step={step} />
      ))}
    </ol>
  );
}
