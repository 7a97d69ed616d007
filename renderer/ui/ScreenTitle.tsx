import { CircleHelp } from 'lucide-react';
import { IconButton } from './Button.tsx';
import { Popover } from './Popover.tsx';
import styles from './ScreenHead.module.css';

export type ScreenTitleProps = {
  readonly title: string;
  /** The clause that the screen follows, e.g. "ZCR 4.1". */
  readonly clause: string;
  readonly helpLabel: string;
  /** A few plain sentences, a paragraph each. */
  readonly help: readonly string[];
};

/** Help on a click: what a screen is for, and its clause. */
export function ScreenHelp({ title, clause, helpLabel, help }: ScreenTitleProps) {
  return (
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
  );
}

/** What a screen is, the clause that it follows, and help on a click. */
export function ScreenTitle(props: ScreenTitleProps) {
  return (
    <>
      <h2 className={styles.title}>{props.title}</h2>
      <span className={styles.clause}>{props.clause}</span>
      <ScreenHelp {...props} />
    </>
  );
}
