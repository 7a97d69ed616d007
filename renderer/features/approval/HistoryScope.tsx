import { useText } from '#renderer/i18n/use-text.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { showWholeHistory } from '#renderer/state/history-view.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { HistoryFilter, HistoryPage } from '#shared/ipc/history-page.ts';
import { displayName } from '#shared/model/display-name.ts';
import css from './History.module.css';

/** What the one element is called that a filter is about: by the plant, else as it was called when it was there; null where it is about more. */
function useOnlyName({ kind, id }: HistoryFilter, { entries }: HistoryPage): string | null {
  const text = useText();
  const model = useModel();
  if (kind === null || id === null) return null;
  const word = text(`inspector:kind.${kind}`);
  if (kind === 'policy') return word;
  const entity = model[kind].get(id);
  const lines = entries.flatMap(({ first }) => (first?.kind === kind && first.id === id ? [first.name] : []));
  return `${word} ${entity ? displayName(kind, entity) : (lines[0] ?? id)}`;
}

type HistoryScopeProps = { readonly id: string; readonly filter: HistoryFilter; readonly page: HistoryPage };

/** Says that not every line is shown, and leads back to all of them; nothing where all are. */
export function HistoryScope({ id, filter, page }: HistoryScopeProps) {
  const text = useText();
  const what = useOnlyName(filter, page);
  if (Object.values(filter).every((value) => value === null)) return null;
  return (
    <div className={css.scope}>
      <p id={id}>{what === null ? text('approval:history.some') : text('approval:history.only', { what })}</p>
      <Button onClick={showWholeHistory}>{text('approval:history.whole')}</Button>
    </div>
  );
}
