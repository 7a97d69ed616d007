import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type Look = 'normal' | 'primary' | 'quiet' | 'danger';
type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style'> & {
  readonly look?: Look;
  readonly icon?: ReactNode;
  /** As wide as what it stands in. */
  readonly isWide?: boolean;
};

/** A button with words, and an icon where it helps. */
export function Button({ look = 'normal', icon, isWide = false, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={styles.button} data-look={look} data-wide={isWide || undefined} {...rest}>
      {icon}
      <span className={styles.label}>{children}</span>
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style' | 'aria-label' | 'children'> & {
  readonly label: string;
  readonly icon: ReactNode;
};

/** A button that is an icon; `label` names it for those who do not see it. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" className={styles.icon} aria-label={label} title={label} {...rest}>
      {icon}
    </button>
  );
}
