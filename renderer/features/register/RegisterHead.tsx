import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import { toggleProposals } from '#renderer/state/view-store.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { Lightbulb, Plus, SquareMenu, Trash2 } from 'lucide-react';
import { useStore } from 'zustand';
import css from './Register.module.css';
import { registerView } from './register-view.ts';

/** Shows the threats that the catalog proposes, or puts them away. */
export function ProposalsButton() {
  const text = useText();
  const isProposing = useView((view) => view.isProposing);
  return (
    <Button icon={<Lightbulb aria-hidden />} aria-pressed={isProposing} onClick={toggleProposals}>
      {text('proposals:toggle')}
    </Button>
  );
}

type RegisterHeadProps = {
  readonly add: () => void;
  /** Removes the chosen scenarios; null where none is. */
  readonly remove: (() => void) | null;
  readonly toggleCard: () => void;
};

/** The head of the register: the clauses that it serves, help with the keys, and what can be done. */
export function RegisterHead({ add, remove, toggleCard }: RegisterHeadProps) {
  const text = useText();
  const isCardOpen = useStore(registerView, (view) => view.isCardOpen);
  const help = ['what', 'views', 'order', 'keysMove', 'keysEdit', 'keysGroup'] as const;
  return (
    <ScreenHead
      title={text('register:title')}
      clause="ZCR 5.1–5.13"
      helpLabel={text('register:help.label')}
      help={help.map((part) => text(`register:help.${part}`))}
    >
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
        label={text('register:remove')}
        icon={<Trash2 aria-hidden />}
        disabled={remove === null}
        onClick={() => remove?.()}
      />
      <Button icon={<Plus aria-hidden />} onClick={add}>
        {text('register:add')}
      </Button>
    </ScreenHead>
  );
}
