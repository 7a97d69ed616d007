import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ScenarioCard } from './card/ScenarioCard.tsx';
import css from './Register.module.css';
import { registerView, showAllRows } from './register-view.ts';
import { RegisterGrid } from './RegisterGrid.tsx';
import { ProposalsButton, RegisterHead } from './RegisterHead.tsx';
import { RiskOverview } from './RiskOverview.tsx';
import { openRowMenu } from './row-menu.ts';
import { RegisterTools } from './tools/RegisterTools.tsx';
import { useCard } from './use-card.ts';
import { useRegister, useRegisterEdits } from './use-register.ts';

/** The scenario register (ZCR 5.1 to 5.13): where the risks stand, and every scenario as a row. */
export function Register() {
  const text = useText();
  const data = useRegister();
  const edits = useRegisterEdits(data);
  const rows = useRef<HTMLDivElement>(null);
  const card = useCard(data, rows);
  const [focusRequest, setFocusRequest] = useState(0);
  const isMatrixOpen = useStore(registerView, (view) => view.isMatrixOpen);
  const selection = useView((view) => view.selection);
  const all = data.context.model.scenario.size;
  const chosen = selection.filter(({ kind, id }) => kind === 'scenario' && data.context.model.scenario.has(id));
  const remove = chosen.length === 0 ? null : () => edits.remove(chosen.map(({ id }) => id));
  const add = () => {
    showAllRows();
    edits.add();
    setFocusRequest((requests) => requests + 1);
  };
  useEffect(() => handleMenuCommands({ 'insert.scenario': add, ...(remove ? { 'edit.delete': remove } : {}) }));
  if (all === 0)
    return (
      <div className={css.register}>
        <EmptyState
          title={text('register:empty.title')}
          actions={
            <>
              <Button look="primary" icon={<Plus aria-hidden />} onClick={add}>
                {text('register:add')}
              </Button>
              <ProposalsButton />
            </>
          }
        >
          {text('register:empty.text')}
        </EmptyState>
      </div>
    );
  return (
    <div className={css.register}>
      <RegisterHead add={add} remove={remove} toggleCard={card.toggle} />
      <RegisterTools data={data} />
      {isMatrixOpen && card.id === null && <RiskOverview context={data.context} />}
      <div
        ref={rows}
        className={css.grid}
        onContextMenu={(event) => openRowMenu(event, data.lines)}
        onKeyDown={card.onKeyDown}
      >
        <RegisterGrid data={data} edits={edits} focusRequest={focusRequest} openCard={card.open} />
        {data.shown === 0 && <p className={css.nothing}>{text('register:nothing')}</p>}
      </div>
      {card.id !== null && <ScenarioCard data={data} id={card.id} step={card.step} close={card.close} />}
    </div>
  );
}
