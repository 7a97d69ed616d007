import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { outlineFor } from '#renderer/state/templates.ts';
import { EMPTY_TEMPLATE, startQuestions, type Beginning } from '#shared/catalog/start-questions.ts';
import type { TemplateCard } from '#shared/ipc/contract.ts';
import type { Outline } from '#shared/template/outline.ts';
import { useEffect, useState } from 'react';
import { PlantSketch } from './PlantSketch.tsx';
import styles from './Beginning.module.css';

type GuidedStartProps = {
  readonly templates: readonly TemplateCard[];
  readonly beginning: Beginning;
  readonly onChange: (beginning: Beginning) => void;
};

/** The picture of what the answers lead to. */
function Preview({ beginning }: { readonly beginning: Beginning }) {
  const text = useText();
  const locale = useLocale();
  const [outline, setOutline] = useState<Outline | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void outlineFor(beginning, locale).then((drawn) => {
      if (isCurrent) setOutline(drawn);
    });
    return () => void (isCurrent = false);
  }, [beginning, locale]);
  if (!outline) return null;
  return (
    <div>
      <div className={styles.preview}>
        <PlantSketch outline={outline} />
      </div>
      <p className={styles.summary} aria-live="polite">
        {text('begin:preview', { zones: outline.zones.map(({ name }) => name).join(' · ') })}
      </p>
    </div>
  );
}

/** A few questions whose answers say which zones the plant begins with (ZCR 3.2 to 3.6). */
export function GuidedStart({ templates, beginning, onChange }: GuidedStartProps) {
  const text = useText();
  const locale = useLocale();
  const has = beginning.has ?? startQuestions;
  const toggle = (question: (typeof startQuestions)[number]) =>
    has.includes(question) ? has.filter((one) => one !== question) : [...has, question];
  return (
    <div className={styles.guided}>
      <div className={styles.questions}>
        <label className={styles.legend} htmlFor="begin-sector">
          {text('begin:sector')}
        </label>
        <select
          id="begin-sector"
          className={styles.sector}
          value={beginning.templateId}
          onChange={(event) => onChange({ ...beginning, templateId: event.currentTarget.value })}
        >
          {templates
            .filter(({ id }) => id !== EMPTY_TEMPLATE)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
        </select>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{text('begin:questions')}</legend>
          {startQuestions.map((question) => (
            <label key={question} className={styles.question}>
              <input
                type="checkbox"
                checked={has.includes(question)}
                onChange={() => onChange({ ...beginning, has: toggle(question) })}
              />
              <span>{text(`begin:question.${question}`)}</span>
            </label>
          ))}
        </fieldset>
        <p className={styles.summary}>{text('begin:follows')}</p>
      </div>
      <Preview beginning={beginning} />
    </div>
  );
}
