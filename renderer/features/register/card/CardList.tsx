import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { MultiCombobox } from '#renderer/ui/MultiCombobox.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { idSchema } from '#shared/model/text.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { RegisterContext } from '../register-context.ts';

type CardListProps = {
  readonly context: RegisterContext;
  readonly scenario: Scenario;
  readonly field: 'techniqueIds' | 'countermeasureIds';
  readonly from: 'technique' | 'countermeasure';
  readonly label: string;
  /** Whether ids that no list has are kept, as those of techniques of another version. */
  readonly isOpen?: boolean;
};

/** Several things of the scenario, as chips. */
export function CardList({ context, scenario, field, from, label, isOpen = false }: CardListProps) {
  const text = useText();
  const options = context.options(from);
  const named = (id: string) => options.find(({ value }) => value === id) ?? { value: id, label: id };
  return (
    <div data-field={field}>
      <Field label={label} isStacked>
        {(ids) => (
          <MultiCombobox
            ids={ids}
            values={scenario[field].map(named)}
            suggest={() => options}
            emptyText={text(isOpen ? 'inspector:ownWords' : 'inspector:nothingFits')}
            placeholder={text('inspector:add')}
            removeLabel={(name) => text('inspector:removeNamed', { name })}
            own={(typed) => (isOpen && idSchema.safeParse(typed).success ? { value: typed, label: typed } : null)}
            onChange={(next) =>
              dispatch(editEntity('scenario', scenario.id, { [field]: next.map(({ value }) => value) }))
            }
          />
        )}
      </Field>
    </div>
  );
}
