import { useText } from '#renderer/i18n/use-text.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { displayName } from '#shared/model/display-name.ts';
import { entitySchemas, type EntityTypes } from '#shared/model/model.ts';
import { Plus } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { entityEdits } from '../edits.ts';
import css from '../Programme.module.css';
import { choose, programmeView } from '../programme-view.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import type { SheetColumn } from '../sheet/sheet-column.ts';
import { useSheetContext } from '../sheet/use-sheet-context.ts';

/** The kinds of records that the programme keeps in a list of their own. */
export type RecordKind = 'programmeRecord' | 'incident' | 'audit' | 'review';

type RecordSheetProps<K extends RecordKind> = {
  readonly kind: K;
  readonly columns: readonly SheetColumn<EntityTypes[K]>[];
  readonly add: () => void;
  /** What stands beside the button that adds. */
  readonly beside?: ReactNode;
  /** What stands below the grid, about the chosen row. */
  readonly below?: ReactNode;
};

/** All records of one kind as a grid, with the way to add one. */
export function RecordSheet<K extends RecordKind>({ kind, columns, add, beside, below }: RecordSheetProps<K>) {
  const text = useText();
  const context = useSheetContext();
  const table = useTable(kind);
  const { chosenId, focusRequest } = useStore(programmeView);
  const rows = useMemo(() => [...table.values()], [table]);
  const button = (
    <Button icon={<Plus aria-hidden />} onClick={add}>
      {text(`programme:${kind}.add`)}
    </Button>
  );
  if (rows.length === 0)
    return (
      <EmptyState title={text(`programme:${kind}.none`)} actions={button}>
        {text(`programme:${kind}.teach`)}
      </EmptyState>
    );
  return (
    <>
      <div className={css.bar}>
        {beside}
        <span className={css.space} />
        {button}
      </div>
      <div className={css.fill}>
        <Sheet
          label={text(`programme:${kind}.label`)}
          context={context}
          columns={columns}
          rows={rows}
          rowName={(row) => displayName(kind, row)}
          check={(row) => checkValue(entitySchemas[kind], row)}
          {...entityEdits(kind)}
          add={add}
          activeId={chosenId}
          onActive={choose}
          focusRequest={focusRequest}
        />
      </div>
      {below}
    </>
  );
}
