import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import type { TemplateCard } from '#shared/ipc/contract.ts';
import { PlantSketch } from './PlantSketch.tsx';
import styles from './Beginning.module.css';

type TemplateGalleryProps = {
  readonly templates: readonly TemplateCard[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** The templates as small pictures, one of which is chosen. */
export function TemplateGallery({ templates, chosen, onChoose }: TemplateGalleryProps) {
  const text = useText();
  const locale = useLocale();
  const listed = templates.filter(({ isListed }) => isListed);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text('begin:templates')}</legend>
      <div className={styles.gallery}>
        {listed.map(({ id, name, summary, outline }) => (
          <label key={id} className={styles.card} title={summary[locale]}>
            <input
              type="radio"
              name="template"
              className={styles.choice}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span className={styles.picture}>
              <PlantSketch outline={outline} />
            </span>
            <span className={styles.cardName}>{name[locale]}</span>
          </label>
        ))}
      </div>
      <p className={styles.summary}>{listed.find(({ id }) => id === chosen)?.summary[locale]}</p>
    </fieldset>
  );
}
