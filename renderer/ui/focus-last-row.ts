const FIELD = 'tbody tr:last-child :is(input[type="text"], input:not([type]), textarea)';

/** Puts the keyboard into the first field of the row that was just added to the table inside `within`. */
export function focusLastRow(within: ParentNode | null): void {
  requestAnimationFrame(() => within?.querySelector<HTMLElement>(FIELD)?.focus());
}
