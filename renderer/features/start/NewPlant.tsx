import { useText } from '#renderer/i18n/use-text.ts';
import { createPlant } from '#renderer/state/open-plant.ts';
import { loadTemplates } from '#renderer/state/templates.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { EMPTY_TEMPLATE, startQuestions, type Beginning } from '#shared/catalog/start-questions.ts';
import type { TemplateCard } from '#shared/ipc/contract.ts';
import { useEffect, useRef, useState } from 'react';
import { GuidedStart } from './GuidedStart.tsx';
import { TemplateGallery } from './TemplateGallery.tsx';
import { useFocusOnNew } from './use-focus-on-new.ts';
import beginning from './Beginning.module.css';
import styles from './StartScreen.module.css';

const ways = ['template', 'guided'] as const;
type Way = (typeof ways)[number];

/** What there is to begin with; empty until it is known. It waits until nobody else does. */
function useTemplates(): readonly TemplateCard[] {
  const [templates, setTemplates] = useState<readonly TemplateCard[]>([]);
  useEffect(() => {
    const waiting = requestIdleCallback(() => void loadTemplates().then(setTemplates));
    return () => cancelIdleCallback(waiting);
  }, []);
  return templates;
}

function NameField({ name, onChange }: { readonly name: string; readonly onChange: (name: string) => void }) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  useFocusOnNew(field);
  return (
    <>
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
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <Button look="primary" type="submit">
          {text('ui:start.new.create')}
        </Button>
      </div>
    </>
  );
}

/** A new plant: its name, and what it begins as. Enter alone begins an empty one. */
export function NewPlant() {
  const text = useText();
  const templates = useTemplates();
  const [name, setName] = useState('');
  const [way, setWay] = useState<Way>('template');
  const [templateId, setTemplateId] = useState(EMPTY_TEMPLATE);
  const [guided, setGuided] = useState<Beginning>({ templateId: 'general', has: startQuestions });
  const begun = way === 'guided' ? guided : { templateId, has: null };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void createPlant(name.trim() || text('ui:start.new.untitled'), begun);
      }}
    >
      <NameField name={name} onChange={setName} />
      <div className={beginning.ways}>
        <Segmented
          label={text('begin:way')}
          value={way}
          options={ways.map((value) => ({ value, label: text(`begin:${value}`) }))}
          onChange={setWay}
        />
      </div>
      {way === 'template' ? (
        <TemplateGallery templates={templates} chosen={templateId} onChoose={setTemplateId} />
      ) : (
        <GuidedStart templates={templates} beginning={guided} onChange={setGuided} />
      )}
    </form>
  );
}
