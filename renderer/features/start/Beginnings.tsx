import { useText } from '#renderer/i18n/use-text.ts';
import { createPlant, importPlant, openPlant, openSamplePlant } from '#renderer/state/open-plant.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Factory, FileJson2, FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFocusOnNew } from './use-focus-on-new.ts';
import styles from './StartScreen.module.css';

function NewPlant() {
  const text = useText();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useFocusOnNew(field);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void createPlant(name.trim() || text('ui:start.new.untitled'));
      }}
    >
      <label htmlFor="new-plant">{text('ui:start.new.name')}</label>
      <div className={styles.formRow}>
        <input
          ref={field}
          id="new-plant"
          className={styles.field}
          value={name}
          maxLength={500}
          autoComplete="off"
          placeholder={text('ui:start.new.placeholder')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button look="primary" type="submit">
          {text('ui:start.new.create')}
        </Button>
      </div>
    </form>
  );
}

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
