import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';

type MenuActionProps = { readonly children: ReactNode; readonly isDisabled?: boolean; readonly onPick: () => void };

/** Something to do, in a menu. */
export function MenuAction({ children, isDisabled = false, onPick }: MenuActionProps) {
  return (
    <Base.Item className={styles.item} disabled={isDisabled} onClick={onPick}>
      <span className={styles.tick} />
      <span className={styles.label}>{children}</span>
    </Base.Item>
  );
}
