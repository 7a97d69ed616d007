import type { KeyboardEvent } from 'react';

const controls = 'input:not([type=color]):not([tabindex="-1"]), select, textarea, button, [role=spinbutton]';

/** Only what is typed into; the hidden half of a combobox is not. */
export const typedControls = 'input:not([tabindex="-1"]), textarea';

type GoOn = {
  /** What Enter goes on to, as a selector. */
  readonly among?: string;
  /** What Enter does in the last of them. */
  readonly atEnd?: () => void;
};

/** Enter goes on to the next field, once the field itself has taken what was typed; in a text of several lines with Ctrl. */
export function goOnWithEnter(event: KeyboardEvent<HTMLElement>, { among = controls, atEnd }: GoOn = {}): void {
  const from = event.target as HTMLElement;
  const isTaken = event.defaultPrevented || event.nativeEvent.isComposing || event.key !== 'Enter';
  if (isTaken || from instanceof HTMLButtonElement) return;
  if (from instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey) return;
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(among)];
  const next = fields[fields.indexOf(from) + 1];
  if (!next && !atEnd) return;
  event.preventDefault();
  if (!next) return atEnd?.();
  next.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
}
