import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly isWide?: boolean;
};

/** A question or a page above the screen; Escape and a click beside it close it. */
export function Dialog({ title, description, children, actions, onClose, isWide = false }: DialogProps) {
  return (
    <Base.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.popup} data-wide={isWide || undefined}>
          <Base.Title className={styles.title}>{title}</Base.Title>
          {description ? <Base.Description className={styles.description}>{description}</Base.Description> : null}
          {children}
          <div className={styles.actions}>{actions}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
