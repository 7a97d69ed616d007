import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment } from '#renderer/state/hooks.ts';
import { places } from '#renderer/state/view-store.ts';
import { useMemo } from 'react';
import { NextStep } from './NextStep.tsx';
import { nextLack, placesBeside, stageOf } from './rail-places.ts';
import { stageProgress } from './rail-progress.ts';
import { RailPlace } from './RailPlace.tsx';
import { RailStage } from './RailStage.tsx';
import styles from './Rail.module.css';

/** The way through IEC 62443-3-2: what comes next, the stages with their screens, and the screens beside the way. */
export function Rail() {
  const text = useText();
  const workflow = useAssessment()?.workflow;
  const stages = useMemo(() => stageProgress(workflow ?? []), [workflow]);
  const next = nextLack(workflow ?? []);
  return (
    <>
      <NextStep workflow={workflow ?? []} />
      <h2 className={styles.heading}>{text('ui:rail.workflow')}</h2>
      <ol>
        {stages.map((stage) => (
          <RailStage key={stage.number} stage={stage} isNext={next !== null && stageOf(next.zcr) === stage.number} />
        ))}
      </ol>
      <h2 className={styles.heading}>{text('ui:rail.places')}</h2>
      <ul className={styles.places}>
        {placesBeside(places).map((one) => (
          <RailPlace key={one} place={one} />
        ))}
      </ul>
    </>
  );
}
