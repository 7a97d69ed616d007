import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banners.module.css';

type BannerProps = {
  readonly tone: 'warning' | 'error';
  /** An alert is read out at once; what can wait is a status. */
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** What stands under the line, where more is asked for. */
  readonly more?: ReactNode;
};

/** One line under the bar that a person must know of. */
export function Banner({ tone, role = 'alert', children, actions, more }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={role}>
      <TriangleAlert className={styles.mark} aria-hidden />
      <p>{children}</p>
      {actions}
      {more}
    </div>
  );
}
