import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import { Popover } from './Popover.tsx';
import styles from './ScreenHead.module.css';

type ScreenHeadProps = {
  readonly title: string;
  /** The clause that the screen follows, e.g. "ZCR 4.1". */
  readonly clause: string;
  readonly helpLabel: string;
  /** A few plain sentences, a paragraph each. */
  readonly help: readonly string[];
  /** What can be done with the screen as a whole, at the right. */
  readonly children?: ReactNode;
};

/** The head of a screen: what it is, the clause that it follows, help on a click, and what can be done. */
export function ScreenHead({ title, clause, helpLabel, help, children }: ScreenHeadProps) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <span className={styles.clause}>{clause}</span>
      <Popover
        trigger={<IconButton label={helpLabel} icon={<CircleHelp aria-hidden />} />}
        title={`${clause} · ${title}`}
      >
        <div className={styles.help}>
          {help.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Popover>
      <span className={styles.space} />
      {children}
    </header>
  );
}
