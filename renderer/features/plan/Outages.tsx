import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { newEntityId } from '#renderer/state/new-id.ts';
import { TextField } from '#renderer/state/TextField.tsx';
import { useOptions } from '#renderer/state/use-options.ts';
import { AddButton, EditTable, RemoveButton } from '#renderer/ui/EditTable.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { MultiCombobox } from '#renderer/ui/MultiCombobox.tsx';
import { createEntities } from '#shared/commands/create-entities.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { outageSchema, type Outage } from '#shared/model/outage.ts';
import css from './Plan.module.css';

const fields = [
  { field: 'name', type: 'line' },
  { field: 'start', type: 'day' },
  { field: 'end', type: 'day' },
] as const;

function Zones({ outage }: { readonly outage: Outage }) {
  const text = useText();
  const { suggest, named } = useOptions('zone');
  const label = text('plan:outage.of', { field: text('plan:outage.zones'), name: outage.name });
  return (
    <Field label={label} isLabelHidden>
      {(ids) => (
        <MultiCombobox
          ids={ids}
          values={outage.zoneIds.map(named)}
          suggest={suggest}
          emptyText={text('inspector:nothingFits')}
          removeLabel={(name) => text('inspector:removeNamed', { name })}
          own={() => null}
          onChange={(zones) => dispatch(editEntity('outage', outage.id, { zoneIds: zones.map(({ value }) => value) }))}
        />
      )}
    </Field>
  );
}

function OutageRow({ outage }: { readonly outage: Outage }) {
  const text = useText();
  return (
    <tr>
      <td />
      {fields.map(({ field, type }) => (
        <td key={field}>
          <TextField
            type={type}
            label={text('plan:outage.of', { field: text(`plan:outage.${field}`), name: outage.name })}
            isLabelHidden
            hint={null}
            value={outage[field]}
            isMixed={false}
            check={(value) => checkValue(outageSchema.shape[field], value)}
            commit={(value) => dispatch(editEntity('outage', outage.id, { [field]: value }))}
          />
        </td>
      ))}
      <td>
        <Zones outage={outage} />
      </td>
      <td>
        <RemoveButton
          label={text('plan:outage.remove', { name: outage.name })}
          onRemove={() => dispatch(removeEntities([{ kind: 'outage', id: outage.id }]))}
        />
      </td>
    </tr>
  );
}

/** The planned shutdowns in which work can be done. */
export function Outages() {
  const text = useText();
  const word = useDataText();
  const outages = useTable('outage');
  function add(): void {
    const name = text('plan:newOutage', { count: outages.size + 1 });
    dispatch(createEntities([{ kind: 'outage', entity: outageSchema.parse({ id: newEntityId(), name }) }]));
  }
  return (
    <section className={css.section} aria-label={text('plan:outage.title')}>
      <h3>{text('plan:outage.title')}</h3>
      {outages.size === 0 ? (
        <p className={css.none}>{text('plan:outage.none')}</p>
      ) : (
        <EditTable
          label={text('plan:outage.title')}
          columns={[...fields.map(({ field }) => field), 'zones'].map((key) => ({
            key,
            title: word(`plan:outage.${key}`),
          }))}
        >
          {[...outages.values()].map((outage) => (
            <OutageRow key={outage.id} outage={outage} />
          ))}
        </EditTable>
      )}
      <AddButton label={text('plan:outage.add')} onAdd={add} />
    </section>
  );
}
