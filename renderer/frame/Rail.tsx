import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useView } from '#renderer/state/hooks.ts';
import { goTo, places } from '#renderer/state/view-store.ts';
import { Anchor, BookOpen, Cpu, LayoutDashboard, ListChecks, Presentation, Table2 } from 'lucide-react';
import { useMemo } from 'react';
import { stageProgress } from './rail-progress.ts';
import { RailStage } from './RailStage.tsx';
import styles from './Rail.module.css';

const icons = {
  canvas: LayoutDashboard,
  register: Table2,
  workshop: Presentation,
  assumptions: Anchor,
  requirements: ListChecks,
  components: Cpu,
  catalog: BookOpen,
} as const;

/** The way through IEC 62443-3-2, and the places of the plant. */
export function Rail() {
  const text = useText();
  const assessment = useAssessment();
  const place = useView((view) => view.place);
  const stages = useMemo(() => stageProgress(assessment?.workflow ?? []), [assessment?.workflow]);
  return (
    <>
      <h2 className={styles.heading}>{text('ui:rail.workflow')}</h2>
      <ol>
        {stages.map((stage) => (
          <RailStage key={stage.number} stage={stage} />
        ))}
      </ol>
      <h2 className={styles.heading}>{text('ui:rail.places')}</h2>
      <ul className={styles.places}>
        {places.map((option) => {
          const Icon = icons[option];
          return (
            <li key={option}>
              <button
                type="button"
                className={styles.row}
                title={text(`ui:place.${option}`)}
                aria-current={option === place ? 'page' : undefined}
                onClick={() => goTo(option)}
              >
                <Icon className={styles.icon} aria-hidden />
                <span className={styles.title}>{text(`ui:place.${option}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
