import type { ReactNode } from 'react';
import styles from './ScreenHead.module.css';
import { ScreenTitle, type ScreenTitleProps } from './ScreenTitle.tsx';

type ScreenHeadProps = ScreenTitleProps & {
  /** What can be done with the screen as a whole, at the right. */
  readonly children?: ReactNode;
};

/** The head of a screen: what it is, the clause that it follows, help on a click, and what can be done. */
export function ScreenHead({ children, ...title }: ScreenHeadProps) {
  return (
    <header className={styles.head}>
      <ScreenTitle {...title} />
      <span className={styles.space} />
      {children}
    </header>
  );
}
