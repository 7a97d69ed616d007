import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { draftHandlers, useDraft } from '#renderer/state/use-draft.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { MultiCombobox } from '#renderer/ui/MultiCombobox.tsx';
import { namedSuggestion, type Suggestion } from '#renderer/ui/suggestions.ts';
import { err, ok } from '#shared/result.ts';
import type { OptionSource } from '#renderer/state/options.ts';
import { useOptions } from '#renderer/state/use-options.ts';
import { asText } from '../as-text.ts';
import type { ControlProps } from './control-props.ts';

type PickProps = ControlProps & {
  readonly from: OptionSource;
  /** Own words are kept as they are. */
  readonly isFree?: boolean;
  readonly isRequired?: boolean;
};

/** One thing out of a list, found by typing a part of its name. */
export function PickControl({ from, isFree = false, isRequired = false, ...props }: PickProps) {
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

type PickManyProps = ControlProps & { readonly from: OptionSource; readonly isOpen?: boolean };

/** Several things out of a list. */
export function PickManyControl({ from, isOpen = false, ...props }: PickManyProps) {
  const text = useText();
  const { suggest, named } = useOptions(from);
  const values = props.isMixed ? [] : (props.value as readonly string[]);
  return (
    <Field label={props.label} hint={props.isMixed ? text('inspector:severalLists') : props.hint}>
      {(ids) => (
        <MultiCombobox
          ids={ids}
          values={values.map(named)}
          suggest={suggest}
          emptyText={text(isOpen ? 'inspector:ownWords' : 'inspector:nothingFits')}
          placeholder={text('inspector:add')}
          removeLabel={(name) => text('inspector:removeNamed', { name })}
          own={(typed): Suggestion | null =>
            isOpen && props.check([...values, typed]) === null ? { value: typed, label: typed } : null
          }
          onChange={(next) => props.commit(next.map(({ value }) => value))}
        />
      )}
    </Field>
  );
}
