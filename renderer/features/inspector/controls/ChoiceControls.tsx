import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { asText } from '#renderer/state/as-text.ts';
import type { Control } from '../fields/field-row.ts';
import css from './Controls.module.css';
import type { ControlProps } from './control-props.ts';

type ChoiceOf = Extract<Control, { type: 'choice' }>;

/** One of a fixed list of words. */
export function ChoiceControl({ choice, ...props }: ControlProps & { readonly choice: ChoiceOf }) {
  const text = useText();
  const word = useDataText();
  const none = props.isMixed ? text('inspector:several') : choice.isOptional && text('inspector:notSet');
  return (
    <Field label={props.label} hint={props.hint}>
      {(ids) => (
        <Select
          {...ids}
          value={props.isMixed ? '' : asText(props.value)}
          none={none || undefined}
          choices={choice.values.map((value) => ({
            value,
            label: word(`inspector:choice.${choice.texts}.${value.replace('.', '_')}`),
          }))}
          onChoose={(value) => props.commit(value === '' ? null : value, true)}
        />
      )}
    </Field>
  );
}

/** Yes or no. */
export function FlagControl(props: ControlProps) {
  return (
    <Field label={props.label} hint={props.hint}>
      {(ids) => (
        <span className={css.flag}>
          <input
            {...ids}
            type="checkbox"
            checked={!props.isMixed && props.value === true}
            ref={(box) => {
              if (box) box.indeterminate = props.isMixed;
            }}
            onChange={(event) => props.commit(event.currentTarget.checked)}
          />
        </span>
      )}
    </Field>
  );
}
