import { useText } from '#renderer/i18n/use-text.ts';
import { places } from '#renderer/state/view-store.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import { ProgressRing } from '#renderer/ui/ProgressRing.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { placesOfStage } from './rail-places.ts';
import type { StageProgress } from './rail-progress.ts';
import { RailPlace } from './RailPlace.tsx';
import styles from './Rail.module.css';
import { StageSteps } from './StageSteps.tsx';

type RailStageProps = {
  readonly stage: StageProgress;
  /** Whether the first step that is not done is in it. */
  readonly isNext: boolean;
};

/** One of ZCR 1 to 7: how far it is, on a click what is missing, and below it its screens. */
export function RailStage({ stage, isNext }: RailStageProps) {
  const text = useText();
  const title = text(`ui:rail.zcr.${stage.number}`);
  const isDone = stage.steps.length > 0 && stage.done === stage.steps.length;
  const spoken = text('ui:rail.progress', { number: stage.number, done: stage.done, total: stage.steps.length });
  const trigger = (
    <button
      type="button"
      className={styles.row}
      title={title}
      data-next={isNext || undefined}
      aria-current={isNext ? 'step' : undefined}
    >
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
      <ul className={styles.screens}>
        {placesOfStage(stage.number, places).map((place) => (
          <RailPlace key={place} place={place} />
        ))}
      </ul>
    </li>
  );
}
