import { useDataText } from '#renderer/i18n/use-text.ts';
import { TextArea, TextInput } from '#renderer/ui/TextInput.tsx';
import { err, ok } from '#shared/result.ts';
import { useId } from 'react';
import { readNumber } from './read-text.ts';
import { draftHandlers, useDraft, type DraftProblem } from './use-draft.ts';

type TextCellProps = {
  /** What the field is called; nothing else on the screen does so. */
  readonly label: string;
  readonly value: string | number | null;
  readonly type?: 'line' | 'note' | 'number';
  readonly placeholder?: string;
  /** What is wrong with a value, by the schema of the field. */
  readonly check: (value: unknown) => DraftProblem | null;
  readonly commit: (value: never) => boolean;
};

/** A text or a number in a table or on a page: typed, taken with Enter or on leaving, with a sentence where it cannot be. */
export function TextCell({ label, value, type = 'line', placeholder, check, commit }: TextCellProps) {
  const sentence = useDataText();
  const id = useId();
  const draft = useDraft<unknown>({
    stored: value === null ? '' : String(value),
    parse(text) {
      const reading = type === 'number' ? readNumber(text) : ok(type === 'line' ? text.trim() : text);
      if (!reading.ok) return reading;
      const problem = check(reading.value);
      return problem ? err(problem) : reading;
    },
    commit: (next) => commit(next as never),
  });
  const props = {
    ...draftHandlers(draft),
    'aria-label': label,
    placeholder,
    ...(draft.problem ? ({ 'aria-invalid': true, 'aria-describedby': id } as const) : {}),
  };
  return (
    <>
      {type === 'note' ? <TextArea {...props} /> : <TextInput {...props} />}
      {draft.problem && (
        <p id={id} role="alert">
          {sentence(`field:${draft.problem.key}`, draft.problem.params)}
        </p>
      )}
    </>
  );
}
