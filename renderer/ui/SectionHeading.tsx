import type { ReactNode } from 'react';
import styles from './SectionHeading.module.css';

/** The title of a part of a screen, with what can be done in it at the right. */
export function SectionHeading({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <div className={styles.heading}>
      <h3>{children}</h3>
      {aside}
    </div>
  );
}
