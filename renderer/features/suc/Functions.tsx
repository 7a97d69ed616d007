import { useText } from '#renderer/i18n/use-text.ts';
import { useSuc, useTable } from '#renderer/state/hooks.ts';
import { seek } from '#renderer/state/sought.ts';
import { addFunction } from '#renderer/state/suc-edits.ts';
import { AddButton, EditTable } from '#renderer/ui/EditTable.tsx';
import { goOnWithEnter, typedControls } from '#renderer/ui/go-on-with-enter.ts';
import { useMemo } from 'react';
import { carriersOf } from './carried-by.ts';
import { FunctionRow } from './FunctionRow.tsx';
import { cellName } from './sections.ts';
import css from './SucScreen.module.css';

const columns = ['name', 'description', 'carriers', 'risk'] as const;

function addRow(): void {
  const id = addFunction();
  if (id !== null) seek(cellName('essentialFunctions', id, 'name'));
}

/** The functions that the SUC must never lose, what carries each, and the initial risk of losing it (ZCR 2.1). */
export function Functions() {
  const text = useText();
  const { essentialFunctions } = useSuc();
  const asset = useTable('asset');
  const zone = useTable('zone');
  const conduit = useTable('conduit');
  const carriers = useMemo(() => carriersOf({ asset, zone, conduit }), [asset, zone, conduit]);
  return (
    <div onKeyDown={(event) => goOnWithEnter(event, { among: typedControls, atEnd: addRow })}>
      {essentialFunctions.length > 0 && (
        <EditTable
          label={text('suc:section.functions')}
          columns={columns.map((key) => ({ key, title: text(`suc:function.${key}`) }))}
        >
          {essentialFunctions.map((one) => (
            <FunctionRow key={one.id} one={one} carriers={carriers.get(one.id) ?? []} />
          ))}
        </EditTable>
      )}
      <div className={css.add} data-field="essentialFunctions">
        <AddButton label={text('initial-risk:add')} onAdd={addRow} />
      </div>
    </div>
  );
}
