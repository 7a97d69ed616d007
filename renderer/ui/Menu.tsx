import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './Menu.module.css';

type MenuProps = {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  /** Takes the keyboard where the menu was closed with the pointer; else what opened the menu has it again. */
  readonly onPointerDone?: () => void;
};

/** A menu that opens from `trigger`. */
export function Menu({ trigger, children, onPointerDone }: MenuProps) {
  const finalFocus = (how: string): boolean => {
    if (!onPointerDone || how === 'keyboard' || how === '') return true;
    onPointerDone();
    return false;
  };
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end">
          <Base.Popup className={styles.popup} finalFocus={finalFocus}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type MenuChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  /** Whether choosing closes the menu; otherwise it stays, so that choices can be tried. */
  readonly closesOnChoice?: boolean;
  readonly onChange: (value: T) => void;
};

/** One choice out of a few, the current one ticked. */
export function MenuChoice<T extends string>(props: MenuChoiceProps<T>) {
  const { label, value, options, closesOnChoice = false, onChange } = props;
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.groupLabel}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(chosen) => onChange(chosen as T)}>
        {options.map((option) => (
          <Base.RadioItem
            key={option.value}
            value={option.value}
            className={styles.item}
            lang={option.lang}
            closeOnClick={closesOnChoice}
          >
            <span className={styles.tick}>{option.value === value ? <Check aria-hidden /> : null}</span>
            <span className={styles.label}>{option.label}</span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

type MenuItemProps = { readonly children: ReactNode; readonly isDisabled?: boolean; readonly onPick: () => void };

/** Something to do; its children are its words, and its key where it has one. */
export function MenuItem({ children, isDisabled = false, onPick }: MenuItemProps) {
  return (
    <Base.Item className={`${styles.item} ${styles.deed}`} disabled={isDisabled} onClick={onPick}>
      {children}
    </Base.Item>
  );
}

/** A line between groups. */
export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />;
}

/** A menu that opens beside its item. */
export function Submenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={`${styles.item} ${styles.deed}`}>
        {label}
        <ChevronRight className={styles.more} aria-hidden />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner className={styles.atPoint} collisionPadding={8}>
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}
