import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import { goTo, type Place } from '#renderer/state/view-store.ts';
import { placeIcons } from './place-icons.ts';
import { RailCount } from './ReassessmentMark.tsx';
import styles from './Rail.module.css';

/** A screen in the rail. */
export function RailPlace({ place }: { readonly place: Place }) {
  const text = useText();
  const isShown = useView((view) => view.place === place);
  const Icon = placeIcons[place];
  const title = text(`ui:place.${place}`);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-place={place}
        title={title}
        aria-current={isShown ? 'page' : undefined}
        onClick={() => goTo(place)}
      >
        <Icon className={styles.icon} aria-hidden />
        <span className={styles.title}>{title}</span>
        {place === 'reassessment' ? <RailCount /> : null}
      </button>
    </li>
  );
}
