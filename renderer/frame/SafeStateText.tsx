import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { syncStore } from '#renderer/state/file-sync.ts';
import { historyStore, isDirty } from '#renderer/state/history.ts';
import { Tooltip } from '#renderer/ui/Tooltip.tsx';
import { useStore } from 'zustand';
import { safeState, safeTone, type SafeState } from './safe-state.ts';
import styles from './SafeStateText.module.css';

function useSafeState(): SafeState | null {
  const document = useStore(documentStore, (state) => state.document);
  const dirty = useStore(historyStore, isDirty);
  const hasFailed = useStore(syncStore, ({ failure }) => failure !== null);
  return document && safeState({ ...document, isDirty: dirty, hasFailed });
}

/** Says at any moment where the work is: stored, saved, or neither. */
export function SafeStateText() {
  const state = useSafeState();
  const text = useText();
  const { moment } = useFormat();
  if (!state) return null;
  const params = 'savedAt' in state ? { when: moment(state.savedAt) } : {};
  return (
    <Tooltip text={text('ui:safe.explain')}>
      <span className={styles.safe} data-tone={safeTone(state)} data-testid="safe-state" data-state={state.kind}>
        {text(`ui:safe.${state.kind}`, params)}
      </span>
    </Tooltip>
  );
}
