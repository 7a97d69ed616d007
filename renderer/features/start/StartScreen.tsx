import { useText } from '#renderer/i18n/use-text.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { useStore } from 'zustand';
import { Beginnings } from './Beginnings.tsx';
import { PlantDrawing } from './PlantDrawing.tsx';
import { Preferences } from './Preferences.tsx';
import { RecentPlants } from './RecentPlants.tsx';
import { Recovery } from './Recovery.tsx';
import styles from './StartScreen.module.css';

const lessons = ['draw', 'assess', 'hand'] as const;

/** What a window shows that has no plant yet: how it goes, and the ways to begin. */
export function StartScreen() {
  const text = useText();
  const { appVersion } = useStore(startStore);
  return (
    <div className={styles.screen}>
      <main className={styles.columns}>
        <section className={styles.story}>
          <h1 className={styles.name}>{text('ui:app.name')}</h1>
          <p className={styles.tagline}>{text('ui:app.tagline')}</p>
          <PlantDrawing />
          <ol className={styles.lessons} aria-label={text('ui:start.how.title')}>
            {lessons.map((lesson, at) => (
              <li key={lesson}>
                <span className={styles.number} aria-hidden>
                  {at + 1}
                </span>
                {text(`ui:start.how.${lesson}`)}
              </li>
            ))}
          </ol>
        </section>
        <div className={styles.ways}>
          <Recovery />
          <Beginnings />
          <RecentPlants />
        </div>
      </main>
      <footer className={styles.foot}>
        <Preferences />
        <span>{text('ui:start.offline')}</span>
        <span>{text('ui:start.version', { version: appVersion })}</span>
      </footer>
    </div>
  );
}
