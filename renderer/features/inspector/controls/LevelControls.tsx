import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { ControlProps } from './control-props.ts';

type Texts = Readonly<Record<string, string>>;

/** A record with one entry set, or taken out where there is nothing to say. */
export function withEntry(record: Texts, key: string, value: string): Texts {
  const { [key]: _before, ...rest } = record;
  return value === '' ? rest : { ...rest, [key]: value };
}

/** A consequence level per category of the policy. */
export function ConsequencesControl(props: ControlProps) {
  const text = useText();
  const { consequenceCategories, consequenceLevels } = usePolicy();
  const rated = (props.isMixed ? {} : props.value) as Texts;
  const choices = consequenceLevels.map(({ id, name }) => ({ value: id, label: name || id }));
  return consequenceCategories.map(({ id, name }) => (
    <Field key={id} label={name || id}>
      {(ids) => (
        <Select
          {...ids}
          value={rated[id] ?? ''}
          none={text(props.isMixed ? 'inspector:several' : 'inspector:notRated')}
          choices={choices}
          onChoose={(level) => props.commit(withEntry(rated, id, level), true)}
        />
      )}
    </Field>
  ));
}
