import { applyLayout, cancelLayout, watchLayout } from '#renderer/canvas/acts/layout.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import css from './LayoutBar.module.css';
import { layoutStore } from './layout-store.ts';

function cancel(): void {
  if (cancelLayout()) focusCanvas();
}

/** Enter and Escape answer the preview wherever the keyboard is, but for a dialog or another button. */
function answer(event: KeyboardEvent): void {
  if (event.isComposing || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
  const isElsewhere = event.target instanceof Element && event.target.closest('button, a, input, textarea, select');
  if (event.key === 'Escape') cancel();
  else if (event.key !== 'Enter' || isElsewhere || !applyLayout()) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Says how an automatic layout is going, and asks whether to keep it. */
export function LayoutBar() {
  const text = useText();
  const layout = useStore(layoutStore);
  const isBusy = layout.step === 'working';
  useEffect(watchLayout, []);
  useEffect(() => {
    if (layout.step === 'none') return undefined;
    window.addEventListener('keydown', answer, { capture: true });
    return () => window.removeEventListener('keydown', answer, { capture: true });
  }, [layout.step]);
  if (layout.step === 'none') return null;
  return (
    <div className={css.bar} role="group" aria-label={text('arrange:layout.title')} data-busy={isBusy || undefined}>
      <p className={css.said} role="status">
        {isBusy
          ? text('arrange:layout.working', { count: layout.count })
          : text('arrange:layout.shown', { count: layout.count })}
      </p>
      {!isBusy && (
        <span className={css.choice}>
          <Button look="primary" onClick={() => applyLayout()}>
            {text('arrange:layout.apply')}
          </Button>
          <span className={css.caps}>
            <Kbd keys={['Enter']} />
          </span>
        </span>
      )}
      <span className={css.choice}>
        <Button onClick={cancel}>{text('arrange:layout.cancel')}</Button>
        <span className={css.caps}>
          <Kbd keys={['Esc']} />
        </span>
      </span>
    </div>
  );
}
