import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { MultiCombobox } from '#renderer/ui/MultiCombobox.tsx';
import type { Suggestion } from '#renderer/ui/suggestions.ts';

type ScenarioFieldProps = {
  readonly label: string;
  readonly values: readonly string[];
  readonly problem?: string | null;
  readonly onChange: (ids: readonly string[]) => void;
};

/** Several scenarios, as chips. */
export function ScenarioField({ label, values, problem = null, onChange }: ScenarioFieldProps) {
  const text = useText();
  const scenarios = useTable('scenario');
  const named = (id: string): Suggestion => {
    const name = scenarios.get(id)?.name ?? '';
    return { value: id, label: name ? `${id} ${name}` : id };
  };
  return (
    <Field label={label} problem={problem} isStacked>
      {(ids) => (
        <MultiCombobox
          ids={ids}
          values={values.map(named)}
          suggest={() => [...scenarios.keys()].map(named)}
          emptyText={text('inspector:nothingFits')}
          placeholder={text('inspector:add')}
          removeLabel={(name) => text('inspector:removeNamed', { name })}
          own={() => null}
          onChange={(next) => onChange(next.map(({ value }) => value))}
        />
      )}
    </Field>
  );
}
