import { hasDrafts } from '#renderer/state/drafts.ts';

const textual =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable=true]';

/** Whether the element is a text field with typing that is not in the plant yet. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(textual) && hasDrafts();
}
