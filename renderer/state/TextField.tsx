import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { TextArea, TextInput } from '#renderer/ui/TextInput.tsx';
import { err, ok, type Result } from '#shared/result.ts';
import { asText } from './as-text.ts';
import type { FieldProps } from './field-props.ts';
import { readDay, readLines, readNumber } from './read-text.ts';
import { draftHandlers, useDraft, type DraftProblem } from './use-draft.ts';

type TextType = 'line' | 'note' | 'number' | 'day' | 'lines';
type Reader = (text: string) => Result<unknown, DraftProblem>;

const readers: Record<TextType, Reader> = {
  line: (text) => ok(text.trim()),
  note: (text) => ok(text),
  number: readNumber,
  day: readDay,
  lines: readLines,
};

/** A draft of a field's value: read as the type says, then checked by the field's schema. */
export function useValueDraft({ value, isMixed, check, commit }: FieldProps, read: Reader) {
  return useDraft<unknown>({
    stored: isMixed ? '' : asText(value),
    parse(text) {
      const reading = read(text);
      if (!reading.ok) return reading;
      const problem = check(reading.value);
      return problem ? err(problem) : reading;
    },
    commit: (next) => commit(next),
  });
}

type TextFieldProps = FieldProps & {
  readonly type: TextType;
  /** Where a heading says what the field is, its label is for ears only. */
  readonly isLabelHidden?: boolean;
};

/** Texts, numbers, days and lists of lines: whatever is typed. */
export function TextField({ type, isLabelHidden, ...props }: TextFieldProps) {
  const text = useText();
  const sentence = useDataText();
  const draft = useValueDraft(props, readers[type]);
  const isLong = type === 'note' || type === 'lines';
  const placeholder = props.isMixed ? text('inspector:several') : type === 'day' ? text('inspector:dayFormat') : '';
  return (
    <Field
      label={props.label}
      hint={props.hint}
      isLabelHidden={isLabelHidden ?? false}
      isStacked={isLong}
      problem={draft.problem && sentence(`field:${draft.problem.key}`, draft.problem.params)}
    >
      {(ids) =>
        isLong ? (
          <TextArea {...ids} {...draftHandlers(draft)} placeholder={placeholder} />
        ) : (
          <TextInput
            {...ids}
            {...draftHandlers(draft)}
            placeholder={placeholder}
            inputMode={type === 'number' ? 'decimal' : undefined}
          />
        )
      }
    </Field>
  );
}
