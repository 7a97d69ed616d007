import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import styles from './Popover.module.css';

type PopoverProps = {
  readonly trigger: ReactElement;
  readonly title: string;
  readonly side?: 'right' | 'bottom';
  readonly children: ReactNode;
};

/** A small page beside what opened it; Escape closes it and gives the focus back. */
export function Popover({ trigger, title, side = 'bottom', children }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align="start" sideOffset={4} collisionPadding={8} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Closes the popover that it stands in. */
export const PopoverClose = Base.Close;
