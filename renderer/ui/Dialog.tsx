import { Dialog as Base } from '@base-ui/react/dialog';
import { useRef, type ReactNode } from 'react';
import styles from './Dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly isWide?: boolean;
};

/** A question or a page above the screen; Escape and a click beside it close it, Enter takes the main answer. */
export function Dialog({ title, description, children, actions, onClose, isWide = false }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  const primary = () => popup.current?.querySelector<HTMLElement>('[data-look="primary"]') ?? true;
  return (
    <Base.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup ref={popup} className={styles.popup} data-wide={isWide || undefined} initialFocus={primary}>
          <Base.Title className={styles.title}>{title}</Base.Title>
          {description ? <Base.Description className={styles.description}>{description}</Base.Description> : null}
          {children}
          <div className={styles.actions}>{actions}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
