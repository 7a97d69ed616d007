import { useText } from '#renderer/i18n/use-text.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { overrideSchema, type Policy } from '#shared/model/policy.ts';
import { AddButton, EditTable, RemoveButton } from '#renderer/ui/EditTable.tsx';
import { editPolicy, editRow, newId } from './edit-policy.ts';
import css from './Policy.module.css';

type Override = Policy['overrides'][number];
const columns = ['category', 'consequenceAtLeast', 'rationale'] as const;

const choicesOf = (rows: readonly { readonly id: string; readonly name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name || id }));

function Row({ policy, override }: { readonly policy: Policy; readonly override: Override }) {
  const text = useText();
  const labelOf = (column: (typeof columns)[number]) =>
    text('policy:cell', { column: text(`policy:column.${column}`), row: override.id });
  const set = (fields: Partial<Override>) => editRow(policy, 'overrides', override, fields);
  return (
    <tr>
      <td className={css.faint}>{override.id}</td>
      <td className={css.name}>
        <Select
          aria-label={labelOf('category')}
          value={override.category ?? ''}
          none={text('policy:anyCategory')}
          choices={choicesOf(policy.consequenceCategories)}
          onChoose={(category) => set({ category: category === '' ? null : category })}
        />
      </td>
      <td className={css.name}>
        <Select
          aria-label={labelOf('consequenceAtLeast')}
          value={override.consequenceAtLeast}
          choices={choicesOf(policy.consequenceLevels)}
          onChoose={(consequenceAtLeast) => set({ consequenceAtLeast })}
        />
      </td>
      <td className={css.text}>
        <TextCell
          type="note"
          label={labelOf('rationale')}
          value={override.rationale}
          check={(value) => checkValue(overrideSchema.shape.rationale, value)}
          commit={(rationale) => set({ rationale })}
        />
      </td>
      <td>
        <RemoveButton
          label={text('policy:remove', { name: override.id })}
          onRemove={() => editPolicy({ overrides: policy.overrides.filter(({ id }) => id !== override.id) })}
        />
      </td>
    </tr>
  );
}

/** Consequences that are treated whatever the matrix says. */
export function OverrideTable() {
  const text = useText();
  const policy = usePolicy();
  const worst = policy.consequenceLevels.at(-1)?.id;
  function add(consequenceAtLeast: string): void {
    const override = overrideSchema.parse({ id: newId(policy, 'overrides', 'O'), consequenceAtLeast });
    editPolicy({ overrides: [...policy.overrides, override] });
  }
  return (
    <>
      {policy.overrides.length === 0 ? (
        <p className={css.note}>{text('policy:noOverrides')}</p>
      ) : (
        <EditTable
          label={text('policy:overrides')}
          columns={columns.map((key) => ({ key, title: text(`policy:column.${key}`) }))}
        >
          {policy.overrides.map((override) => (
            <Row key={override.id} policy={policy} override={override} />
          ))}
        </EditTable>
      )}
      {worst !== undefined && (
        <div className={css.adds}>
          <AddButton label={text('policy:add.override')} onAdd={() => add(worst)} />
        </div>
      )}
    </>
  );
}
