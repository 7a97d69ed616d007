import styles from './ProgressRing.module.css';

const RADIUS = 6.2;
const LENGTH = 2 * Math.PI * RADIUS;

/** How much is done, from 0 to 1; a full ring carries a tick, so that it does not hang on colour. */
export function ProgressRing({ fraction }: { readonly fraction: number }) {
  return (
    <svg className={styles.ring} viewBox="0 0 16 16" aria-hidden>
      <circle className={styles.track} cx="8" cy="8" r={RADIUS} />
      {fraction > 0 ? (
        <circle className={styles.value} cx="8" cy="8" r={RADIUS} strokeDasharray={`${fraction * LENGTH} ${LENGTH}`} />
      ) : null}
      {fraction >= 1 ? <path className={styles.tick} d="M5.2 8.2 7.2 10.2 10.9 6" /> : null}
    </svg>
  );
}
