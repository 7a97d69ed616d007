import { useText, useDataText } from '#renderer/i18n/use-text.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import type { ComponentType } from 'react';
import { asText } from '#renderer/state/as-text.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import type { RecordKind } from '../fields/field-row.ts';
import { recordTables } from '../fields/record-tables.ts';
import type { ControlProps } from './control-props.ts';
import css from './RecordsControl.module.css';

type Row = Readonly<Record<string, unknown>>;
type RecordsProps = Pick<ControlProps, 'label' | 'commit'> & {
  readonly rows: readonly Row[];
  readonly record: RecordKind;
  /** Shows one field of a record. */
  readonly FieldView: ComponentType<ControlProps>;
};

function newRow(record: RecordKind, rows: readonly Row[]): Row {
  const { schema, idPrefix } = recordTables[record];
  const ids = new Set(rows.map(({ id }) => String(id)));
  const row = idPrefix === null ? {} : { id: unusedId(idPrefix, ids) };
  return schema.partial().parse(row);
}

/** A list of records, each with its own small form. */
export function RecordsControl({ label, rows, record, commit, FieldView }: RecordsProps) {
  const text = useText();
  const word = useDataText();
  const { schema, fields } = recordTables[record];
  const name = word(`inspector:record.${record}`);
  return (
    <div className={css.records} role="group" aria-label={label}>
      {rows.map((row, index) => (
        <div key={asText(row['id']) || index} className={css.record} role="group" aria-label={`${name} ${index + 1}`}>
          {fields.map(({ field, control }) => (
            <FieldView
              key={field}
              control={control}
              label={word(`inspector:field.${record}.${field}`)}
              hint={null}
              value={row[field]}
              isMixed={false}
              check={(value) => checkValue(schema.shape[field] as never, value)}
              commit={(value, isStep) => commit(rows.with(index, { ...row, [field]: value }), isStep)}
            />
          ))}
          <button type="button" className={css.remove} onClick={() => commit(rows.toSpliced(index, 1))}>
            {text('inspector:removeNamed', { name: asText(row['name']) || `${name} ${index + 1}` })}
          </button>
        </div>
      ))}
      <button type="button" className={css.add} onClick={() => commit([...rows, newRow(record, rows)])}>
        {text('inspector:addNamed', { name })}
      </button>
    </div>
  );
}
