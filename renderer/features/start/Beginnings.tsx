import { useText } from '#renderer/i18n/use-text.ts';
import { importPlant, openPlant, openSamplePlant } from '#renderer/state/open-plant.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Factory, FileJson2, FolderOpen } from 'lucide-react';
import { NewPlant } from './NewPlant.tsx';
import styles from './StartScreen.module.css';

/** The ways to a plant that is not in the list yet. */
export function Beginnings() {
  const text = useText();
  return (
    <section className={styles.part}>
      <h2>{text('ui:start.new.title')}</h2>
      <NewPlant />
      <div className={styles.buttons}>
        <Button icon={<FolderOpen aria-hidden />} onClick={() => void openPlant()}>
          {text('ui:start.open')}
        </Button>
        <Button icon={<FileJson2 aria-hidden />} onClick={() => void importPlant()}>
          {text('ui:start.importJson')}
        </Button>
        <Button icon={<Factory aria-hidden />} onClick={() => void openSamplePlant()}>
          {text('ui:start.sample')}
        </Button>
      </div>
      <p className={styles.hint}>{text('ui:start.drop')}</p>
    </section>
  );
}
