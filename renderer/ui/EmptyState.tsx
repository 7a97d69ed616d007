import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type EmptyStateProps = { readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode };

/** What stands where nothing is yet: what belongs here, and how to begin. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h3>{title}</h3>
      <p>{children}</p>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
