import { useText } from '#renderer/i18n/use-text.ts';
import { useReassessment } from '#renderer/state/use-reassessment.ts';
import { goTo } from '#renderer/state/view-store.ts';
import rail from './Rail.module.css';
import styles from './StatusBar.module.css';

function useOpenCount(): number {
  const { derived, open } = useReassessment();
  return derived.length + open.length;
}

/** That something asks for a reassessment, or that the review is overdue; nothing where neither is. */
export function ReassessmentMark() {
  const text = useText();
  const count = useOpenCount();
  const { review } = useReassessment();
  if (count === 0) return null;
  const isOverdue = review !== null && review.daysLeft < 0;
  const parts = [...(isOverdue ? [text('reassessment:mark.overdue')] : []), text('reassessment:mark.open', { count })];
  return (
    <button type="button" className={styles.approval} data-stale onClick={() => goTo('reassessment')}>
      ⚠ {parts.join(' · ')}
    </button>
  );
}

/** How many triggers are open, at the screen's place in the rail; nothing where none is. */
export function RailCount() {
  const text = useText();
  const count = useOpenCount();
  if (count === 0) return null;
  return (
    <>
      <span className={rail.short} data-short={count} aria-hidden />
      <span className={rail.left}>{text('ui:rail.open', { count })}</span>
    </>
  );
}
