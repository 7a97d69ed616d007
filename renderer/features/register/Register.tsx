import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { toggleProposals } from '#renderer/state/view-store.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { Grid3x3, Lightbulb, Plus, SquareMenu, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ScenarioCard } from './card/ScenarioCard.tsx';
import css from './Register.module.css';
import { registerView } from './register-view.ts';
import { RegisterGrid } from './RegisterGrid.tsx';
import { RiskOverview } from './RiskOverview.tsx';
import { openRowMenu } from './row-menu.ts';
import { useCard } from './use-card.ts';
import { useRegister, useRegisterEdits } from './use-register.ts';

function ProposalsButton() {
  const text = useText();
  const isProposing = useView((view) => view.isProposing);
  return (
    <Button icon={<Lightbulb aria-hidden />} aria-pressed={isProposing} onClick={toggleProposals}>
      {text('proposals:toggle')}
    </Button>
  );
}

type ToolbarProps = {
  readonly shown: number;
  readonly all: number;
  readonly add: () => void;
  /** Removes the chosen scenarios; null where none is. */
  readonly remove: (() => void) | null;
  readonly toggleCard: () => void;
};

function Toolbar({ shown, all, add, remove, toggleCard }: ToolbarProps) {
  const text = useText();
  const { text: query, risk, isMatrixOpen, isCardOpen } = useStore(registerView);
  const isNarrowed = query !== '' || risk !== null;
  return (
    <div className={css.toolbar}>
      <h2 className={css.title}>{text('register:title')}</h2>
      <span className={css.shown} role="status">
        {isNarrowed ? text('register:shownOf', { shown, all }) : text('register:count', { all })}
      </span>
      <div className={css.filter}>
        <TextInput
          type="search"
          value={query}
          aria-label={text('register:filter')}
          placeholder={text('register:filter')}
          onChange={(event) => registerView.setState({ text: event.currentTarget.value })}
        />
      </div>
      {isNarrowed && (
        <Button look="quiet" onClick={() => registerView.setState({ text: '', risk: null })}>
          {text('register:showAll')}
        </Button>
      )}
      <span className={css.space} />
      <IconButton
        label={text('register:card.toggle')}
        icon={<SquareMenu aria-hidden />}
        aria-pressed={isCardOpen}
        aria-keyshortcuts="Alt+Enter"
        onClick={toggleCard}
      />
      <span className={css.keys}>
        <Kbd keys={['Alt', 'Enter']} />
      </span>
      <ProposalsButton />
      <IconButton
        label={text('register:matrix.toggle')}
        icon={<Grid3x3 aria-hidden />}
        aria-pressed={isMatrixOpen}
        onClick={() => registerView.setState({ isMatrixOpen: !isMatrixOpen })}
      />
      <IconButton
        label={text('register:remove')}
        icon={<Trash2 aria-hidden />}
        disabled={remove === null}
        onClick={() => remove?.()}
      />
      <Button icon={<Plus aria-hidden />} onClick={add}>
        {text('register:add')}
      </Button>
    </div>
  );
}

/** The scenario register (ZCR 5.1 to 5.11): where the risks stand, and every scenario as a row. */
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
    registerView.setState({ text: '', risk: null });
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
      <Toolbar shown={data.rowIds.length} all={all} add={add} remove={remove} toggleCard={card.toggle} />
      {isMatrixOpen && card.id === null && <RiskOverview context={data.context} />}
      <div
        ref={rows}
        className={css.grid}
        onContextMenu={(event) => openRowMenu(event, data.rowIds)}
        onKeyDown={card.onKeyDown}
      >
        <RegisterGrid data={data} edits={edits} focusRequest={focusRequest} openCard={card.open} />
        {data.rowIds.length === 0 && <p className={css.nothing}>{text('register:nothing')}</p>}
      </div>
      {card.id !== null && <ScenarioCard data={data} id={card.id} step={card.step} close={card.close} />}
    </div>
  );
}
