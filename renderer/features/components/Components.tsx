import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { ReadSheet } from '#shared/supplier/supplier-return.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { readSheet } from './actions.ts';
import type { ComponentContext } from './component-context.ts';
import { ComponentDetail } from './ComponentDetail.tsx';
import { componentsView, openGroup } from './components-view.ts';
import css from './Components.module.css';
import { Overview } from './Overview.tsx';
import { TakeDialog } from './TakeDialog.tsx';
import { useComponentContext, useKeys } from './use-components.ts';

function NoComponents() {
  const text = useText();
  return (
    <div className={css.sheet}>
      <EmptyState
        title={text('components:empty.title')}
        actions={<Button onClick={() => goTo('canvas')}>{text('components:empty.action')}</Button>}
      >
        {text('components:empty.text')}
      </EmptyState>
    </div>
  );
}

/** Opens the product that a finding led to. */
function useSelectedProduct({ groups }: ComponentContext): void {
  const selected = useView(({ selection: [first] }) => (first?.kind === 'product' ? first.id : null));
  // A new selection opens it, not every edit of the plant.
  const open = useEffectEvent((id: string) => {
    const group = [...groups.values()].find(({ product }) => product?.id === id);
    if (group) openGroup(group.key);
  });
  useEffect(() => {
    if (selected !== null) open(selected);
  }, [selected]);
}

function Sheet({ context }: { readonly context: ComponentContext }) {
  const keys = useKeys(context);
  useSelectedProduct(context);
  const openKey = useStore(componentsView, (view) => view.openKey);
  const [sheet, setSheet] = useState<ReadSheet | null>(null);
  const [returns, setReturns] = useState(0);
  const open = openKey === null ? undefined : context.groups.get(openKey);
  const take = () => void readSheet().then(setSheet);
  function back(): void {
    openGroup(null);
    setReturns((count) => count + 1);
  }
  return (
    <>
      {open ? (
        <ComponentDetail key={open.key} context={context} group={open} back={back} take={take} />
      ) : (
        <Overview context={context} keys={keys} focusRequest={returns} take={take} />
      )}
      {sheet && (
        <TakeDialog context={context} sheet={sheet} wanted={open?.name ?? null} onClose={() => setSheet(null)} />
      )}
    </>
  );
}

/** The component sheet (IEC 62443-4-2): what is asked of each component, what it can do, and what its supplier says. */
export function Components() {
  const context = useComponentContext();
  if (!context) return <div className={css.sheet} />;
  return context.groups.size === 0 ? <NoComponents /> : <Sheet context={context} />;
}
