import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { namedSuggestion } from '#renderer/ui/suggestions.ts';
import { err, ok } from '#shared/result.ts';
import { asText } from './as-text.ts';
import type { FieldProps } from './field-props.ts';
import type { OptionSource } from './options.ts';
import { draftHandlers, useDraft } from './use-draft.ts';
import { useOptions } from './use-options.ts';

type PickProps = FieldProps & {
  readonly from: OptionSource;
  /** Own words are kept as they are. */
  readonly isFree?: boolean;
  readonly isRequired?: boolean;
  /** In a table the heading of the column stands for the label, which is then for ears only. */
  readonly isLabelHidden?: boolean;
};

/** One thing out of a list, found by typing a part of its name. */
export function PickField({ from, isFree = false, isRequired = false, isLabelHidden = false, ...props }: PickProps) {
  const text = useText();
  const sentence = useDataText();
  const { suggest, named } = useOptions(from);
  const id = props.isMixed ? '' : asText(props.value);
  const stored = id === '' ? '' : named(id).label;
  const empty = isFree ? '' : null;
  const draft = useDraft<unknown>({
    stored,
    parse(typed) {
      if (typed.trim() === '') return isRequired ? err({ key: 'required', params: {} }) : ok(empty);
      const option = namedSuggestion(suggest(), typed);
      if (!option && !isFree) return err({ key: 'notFound', params: { typed } });
      const value = option?.value ?? typed.trim();
      const problem = props.check(value);
      return problem ? err(problem) : ok(value);
    },
    commit: (value) => props.commit(value),
  });
  const { onChange: _typed, ...handlers } = draftHandlers(draft);
  return (
    <Field
      label={props.label}
      isLabelHidden={isLabelHidden}
      hint={props.hint}
      problem={draft.problem && sentence(`field:${draft.problem.key}`, draft.problem.params)}
    >
      {(ids) => (
        <Combobox
          {...ids}
          {...handlers}
          isTyped={draft.isDirty}
          suggest={suggest}
          emptyText={text(isFree ? 'inspector:ownWords' : 'inspector:nothingFits')}
          placeholder={props.isMixed ? text('inspector:several') : text('inspector:notSet')}
          onType={draft.change}
          onPick={({ value }) => {
            draft.restore();
            props.commit(value);
          }}
        />
      )}
    </Field>
  );
}
