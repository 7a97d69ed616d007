import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useSubjectName } from '#renderer/state/use-subject-name.ts';
import { viewStore } from '#renderer/state/view-store.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { X } from 'lucide-react';
import { useCallback, useRef } from 'react';
import css from './Proposals.module.css';
import { ScopeProposals } from './ScopeProposals.tsx';
import { useScope } from './use-scope.ts';

function close(): void {
  viewStore.setState({ isProposing: false });
}

function ScopeLine({ scope, leave }: { readonly scope: ProposalSubject; readonly leave: () => void }) {
  const text = useText();
  const word = useDataText();
  const name = useSubjectName(scope);
  return (
    <p className={css.scope}>
      <span>{text('proposals:of', { kind: word(`inspector:kind.${scope.kind}`), name: name ?? scope.id })}</span>
      <button type="button" className={css.link} onClick={leave}>
        {text('proposals:wholePlant')}
      </button>
    </p>
  );
}

/** Proposals for what is selected, or for the whole plant. Escape closes it and goes back to where one was. */
export function ProposalsView() {
  const text = useText();
  const { scope, showScenarios, goTo } = useScope();
  const panel = useTakeFocus<HTMLElement>();
  const hadFocus = useRef(false);
  const keepFocus = useCallback(() => {
    if (hadFocus.current && document.activeElement === document.body) panel.current?.focus();
  }, [panel]);
  const goAndStay = (subject: ProposalSubject | null) => {
    panel.current?.focus();
    goTo(subject);
  };
  return (
    <section
      ref={panel}
      className={css.panel}
      tabIndex={-1}
      aria-label={text('proposals:title')}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        hadFocus.current = relatedTarget === null;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <header className={css.head}>
        <h2>{text('proposals:title')}</h2>
        <IconButton label={text('ui:common.close')} icon={<X aria-hidden />} onClick={close} />
      </header>
      {scope && <ScopeLine scope={scope} leave={() => goAndStay(null)} />}
      <ScopeProposals
        key={scope ? subjectKey(scope) : 'plant'}
        scope={scope}
        showScenarios={showScenarios}
        goTo={goAndStay}
        keepFocus={keepFocus}
      />
    </section>
  );
}
