import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog, useModel } from '#renderer/state/hooks.ts';
import { notify } from '#renderer/state/notices.ts';
import { explainThis, type Explained } from '#renderer/state/view-store.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { explain } from '#shared/engine/explain/index.ts';
import type { Explanation } from '#shared/engine/explain/explanation.ts';
import { Copy, X } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { explanationHtml } from './explanation-html.ts';
import { explanationText } from './explanation-text.ts';
import { ExplanationTree } from './ExplanationTree.tsx';
import styles from './Explain.module.css';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';

function useExplanation(question: Explained): Explanation | null {
  const model = useDeferredValue(useModel());
  const catalog = useCatalog();
  return useMemo(() => catalog && explain(model, catalog, question), [model, catalog, question]);
}

/** The tree of inputs and rules behind one number. Escape closes it and goes back to the number. */
export function ExplanationView({ question }: { readonly question: Explained }) {
  const text = useText();
  const say = useDataText();
  const explanation = useExplanation(question);
  const title = text(question.what === 'requirement' ? 'ui:explain.requirement' : 'ui:explain.title');
  const panel = useTakeFocus<HTMLElement>();
  async function copy(): Promise<void> {
    if (!explanation) return;
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([explanationText(explanation, say)], { type: 'text/plain' }),
        'text/html': new Blob([explanationHtml(explanation, say)], { type: 'text/html' }),
      }),
    ]);
    notify({ kind: 'info', key: 'copied', params: {} });
  }
  return (
    <section
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        explainThis(null);
      }}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        {explanation ? (
          <IconButton label={text('ui:explain.copy')} icon={<Copy aria-hidden />} onClick={() => void copy()} />
        ) : null}
        <IconButton label={text('ui:common.close')} icon={<X aria-hidden />} onClick={() => explainThis(null)} />
      </header>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={title}>
        {explanation ? <ExplanationTree root={explanation} /> : <p>{text('ui:explain.gone')}</p>}
      </div>
    </section>
  );
}
