import { useText } from '#renderer/i18n/use-text.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import { ProgressRing } from '#renderer/ui/ProgressRing.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { StageProgress } from './rail-progress.ts';
import styles from './Rail.module.css';
import { StageSteps } from './StageSteps.tsx';

/** One of ZCR 1 to 7: how far it is, and on a click what is missing. */
export function RailStage({ stage }: { readonly stage: StageProgress }) {
  const text = useText();
  const title = text(`ui:rail.zcr.${stage.number}`);
  const isDone = stage.steps.length > 0 && stage.done === stage.steps.length;
  const spoken = text('ui:rail.progress', { number: stage.number, done: stage.done, total: stage.steps.length });
  const trigger = (
    <button type="button" className={styles.row} title={title}>
      <ProgressRing fraction={stage.fraction} />
      <span className={styles.short} data-short={stage.number} aria-hidden />
      <span className={styles.title}>{title}</span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
      <span className={styles.left}>
        {isDone || stage.left === 0 ? '' : text('ui:rail.left', { count: stage.left })}
      </span>
    </button>
  );
  return (
    <li>
      <Popover trigger={trigger} title={`ZCR ${stage.number} · ${title}`} side="right">
        <StageSteps steps={stage.steps} />
      </Popover>
    </li>
  );
}
