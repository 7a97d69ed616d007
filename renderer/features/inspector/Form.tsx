import { useDataText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { goOnWithEnter } from '#renderer/ui/go-on-with-enter.ts';
import { editEntities } from '#shared/commands/edit-entity.ts';
import { entitySchemas, type EntityTypes } from '#shared/model/model.ts';
import { Fragment, type ReactNode } from 'react';
import { checkValue } from '#renderer/state/field-problem.ts';
import type { FieldRow } from './fields/field-row.ts';
import { fieldTables, type FormKind } from './fields/field-tables.ts';
import { FieldView } from './FieldView.tsx';
import { commonValue, fieldsWith } from './form-values.ts';
import css from './Inspector.module.css';

type FormProps = {
  readonly kind: FormKind;
  /** The entities that are edited together; all of one kind. */
  readonly ids: readonly string[];
  /** What stands before the rows of a group, by group. */
  readonly before?: Readonly<Record<string, ReactNode>>;
  /** What follows a group, as sections of their own. */
  readonly after?: Readonly<Record<string, ReactNode>>;
};

type RowProps = {
  readonly kind: FormKind;
  readonly entities: readonly EntityTypes[FormKind][];
  readonly row: FieldRow;
};

function FormField({ kind, entities, row }: RowProps) {
  const word = useDataText();
  const { value, isMixed } = commonValue(entities, row);
  const key = [kind, row.field].join('.') + (row.part === undefined ? '' : `_${row.part}`);
  const ids = entities.map(({ id }) => id);
  const shape: Readonly<Record<string, unknown>> = entitySchemas[kind].shape;
  const first = entities[0];
  const setting = (entity: EntityTypes[FormKind], next: unknown) => fieldsWith(entity, row, next);
  return (
    <FieldView
      control={row.control}
      label={word(`inspector:field.${key}`)}
      hint={word(`inspector:hint.${key}`, {}, '') || null}
      value={value}
      isMixed={isMixed}
      check={(next) => (first ? checkValue(shape[row.field] as never, setting(first, next)[row.field]) : null)}
      commit={(next, isStep) =>
        dispatch(
          editEntities(kind, ids, (entity) => setting(entity as never, next) as never),
          isStep ? `${key} ${ids.join(' ')}` : null,
        )
      }
    />
  );
}

/** Every field of one entity, or the common fields of several, under their headings. */
export function Form({ kind, ids, before = {}, after = {} }: FormProps) {
  const word = useDataText();
  const table = useTable(kind);
  const entities = ids.map((id) => table.get(id)).filter((entity) => entity !== undefined);
  const rows = (fieldTables[kind] as readonly FieldRow[]).filter(
    ({ control }) => ids.length === 1 || control.type !== 'records',
  );
  const groups = Map.groupBy(rows, (row) => row.group);
  if (entities.length === 0) return null;
  return (
    <div className={css.form} onKeyDown={(event) => goOnWithEnter(event)}>
      {[...groups].map(([group, members]) => (
        <Fragment key={group}>
          <section className={css.section}>
            {group !== 'general' && <h3 className={css.heading}>{word(`inspector:group.${group}`)}</h3>}
            {before[group]}
            <div className={css.fields}>
              {members.map((row) => (
                <FormField key={`${row.field} ${row.part ?? ''}`} kind={kind} entities={entities} row={row} />
              ))}
            </div>
          </section>
          {after[group]}
        </Fragment>
      ))}
    </div>
  );
}
