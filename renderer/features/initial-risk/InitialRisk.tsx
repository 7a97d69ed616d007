import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy, useSuc } from '#renderer/state/hooks.ts';
import { addFunction } from '#renderer/state/suc-edits.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { AddButton, EditTable } from '#renderer/ui/EditTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { focusLastRow } from '#renderer/ui/focus-last-row.ts';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { FunctionRow } from './FunctionRow.tsx';
import css from './InitialRisk.module.css';

/** Essential functions by consequence category, and the initial risk that follows. */
function FunctionTable() {
  const text = useText();
  const { consequenceCategories } = usePolicy();
  const { essentialFunctions } = useSuc();
  const columns = [
    { key: 'name', title: text('initial-risk:column.name') },
    { key: 'risk', title: text('initial-risk:column.risk') },
    ...consequenceCategories.map(({ id, name }) => ({ key: `category ${id}`, title: name || id })),
    { key: 'rationale', title: text('initial-risk:column.rationale') },
  ];
  return (
    <EditTable label={text('initial-risk:title')} columns={columns}>
      {essentialFunctions.map((one) => (
        <FunctionRow key={one.id} one={one} />
      ))}
    </EditTable>
  );
}

/** The worst that follows where an essential function is lost, before any countermeasure (ZCR 2.1). */
export function InitialRisk() {
  const text = useText();
  const { essentialFunctions } = useSuc();
  const add = text('initial-risk:add');
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('initial-risk:title')}
        clause="ZCR 2.1"
        helpLabel={text('initial-risk:help.label')}
        help={[text('initial-risk:help.what'), text('initial-risk:help.keys')]}
      />
      {essentialFunctions.length === 0 ? (
        <EmptyState
          title={text('initial-risk:empty.title')}
          actions={
            <Button
              look="primary"
              onClick={({ currentTarget }) => {
                const screen = currentTarget.closest('main');
                addFunction();
                focusLastRow(screen);
              }}
            >
              {add}
            </Button>
          }
        >
          {text('initial-risk:empty.text')}
        </EmptyState>
      ) : (
        <div className={css.scroll}>
          <FunctionTable />
          <AddButton label={add} onAdd={addFunction} />
        </div>
      )}
    </div>
  );
}
