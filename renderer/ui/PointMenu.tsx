import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';

type PointMenuProps = {
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** An open menu at a point of the window. Where the keyboard goes afterwards is for the caller to say. */
export function PointMenu({ at, label, onClose, children }: PointMenuProps) {
  const anchor = { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  return (
    <Base.Root open modal={false} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} side="bottom" align="start" collisionPadding={8} className={styles.atPoint}>
          <Base.Popup className={styles.popup} aria-label={label} finalFocus={false}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
