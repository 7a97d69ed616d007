import { TriangleAlert } from 'lucide-react';
import css from './StandingMark.module.css';

type StandingMarkProps = {
  /** What the mark shows: met is filled, partly half, not applicable struck, not assessed dashed, all else empty. */
  readonly standing: string;
  readonly label: string;
  /** What is amiss with it, where something is. */
  readonly alert?: string | undefined;
};

/** How far something is met, as a mark and in words. */
export function StandingMark({ standing, label, alert }: StandingMarkProps) {
  return (
    <span className={css.standing} data-standing={standing}>
      <span className={css.mark} aria-hidden />
      {label}
      {alert !== undefined && <TriangleAlert className={css.alert} aria-label={alert} />}
    </span>
  );
}
