import styles from './SeverityMark.module.css';

type SeverityMarkProps = { readonly severity: 'error' | 'warning' | 'info'; readonly label: string };

/** How severe something is: a diamond, a triangle or a ring, with the word for those who do not see it. */
export function SeverityMark({ severity, label }: SeverityMarkProps) {
  return (
    <svg className={styles.mark} data-severity={severity} viewBox="0 0 10 10" role="img" aria-label={label}>
      {severity === 'error' ? <path d="M5 0l5 5-5 5-5-5Z" /> : null}
      {severity === 'warning' ? <path d="M5 .6 9.8 9.2H.2Z" /> : null}
      {severity === 'info' ? <circle cx="5" cy="5" r="3.6" /> : null}
    </svg>
  );
}
