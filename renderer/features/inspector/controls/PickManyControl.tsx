import { useText } from '#renderer/i18n/use-text.ts';
import type { OptionSource } from '#renderer/state/options.ts';
import { useOptions } from '#renderer/state/use-options.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { MultiCombobox } from '#renderer/ui/MultiCombobox.tsx';
import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { ControlProps } from './control-props.ts';

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
