import { useText } from '#renderer/i18n/use-text.ts';
import { openRecentPlant } from '#renderer/state/open-plant.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { useStore } from 'zustand';
import styles from './StartScreen.module.css';

/** Plants that were open lately, the latest first. */
export function RecentPlants() {
  const text = useText();
  const recent = useStore(startStore, (state) => state.recent);
  return (
    <section className={styles.part}>
      <h2>{text('ui:start.recent.title')}</h2>
      {recent.length === 0 ? <p className={styles.hint}>{text('ui:start.recent.empty')}</p> : null}
      <ul className={styles.recent}>
        {recent.map(({ id, fileName, folder }) => (
          <li key={id}>
            <button type="button" className={styles.file} title={folder} onClick={() => void openRecentPlant(id)}>
              <span className={styles.fileName}>{fileName}</span>
              <span className={styles.folder}>{folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
