import { useDataText, useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import { useSubjectName } from '#renderer/state/use-subject-name.ts';
import type { WorkflowStep } from '#shared/engine/assessment.ts';
import { goToLack } from './go-to-lack.ts';
import { nextLack } from './rail-places.ts';
import styles from './NextStep.module.css';

type NextProps = { readonly zcr: string; readonly lack: WorkflowStep['missing'][number] };

function Next({ zcr, lack }: NextProps) {
  const { reason, subject } = lack;
  const text = useText();
  const dataText = useDataText();
  const locale = useLocale();
  const title = useCatalog()?.zoneConduitRequirements.find(({ id }) => id === zcr)?.title[locale];
  const name = useSubjectName(subject);
  return (
    <button
      type="button"
      className={styles.next}
      title={dataText(`workflow:${reason}`)}
      onClick={() => goToLack(zcr, lack)}
    >
      <span className={styles.head}>
        {text('ui:rail.next')} · {zcr}
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.lack}>
        {subject.kind === 'suc' || subject.kind === 'policy' || name === null ? '' : `${name}: `}
        {dataText(`workflow:${reason}`)}
      </span>
    </button>
  );
}

/** What comes next on the way: the first step that is not done, and what it lacks; a click goes there. */
export function NextStep({ workflow }: { readonly workflow: readonly WorkflowStep[] }) {
  const text = useText();
  const next = nextLack(workflow);
  if (next) return <Next {...next} />;
  return workflow.length === 0 ? null : <p className={styles.done}>{text('ui:rail.allDone')}</p>;
}
