import type { TextParams } from '#renderer/i18n/text-key.ts';
import type { Step } from '#renderer/state/history.ts';
import type { EntityChange } from '#shared/diff/model-diff.ts';
import { displayName } from '#shared/model/display-name.ts';

function nameOf({ kind, before, after }: EntityChange): string {
  const entity = before ?? after;
  return entity ? displayName(kind, entity) : '';
}

/** What a step is called: the key of its label, and its values with names where the label has ids. */
export function stepName({ label, diff }: Pick<Step, 'label' | 'diff'>): { key: string; params: TextParams } {
  const subject = diff.find(({ id }) => id === label.params['id']);
  return { key: `command:${label.key}`, params: subject ? { ...label.params, id: nameOf(subject) } : label.params };
}
