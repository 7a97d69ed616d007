import { useText } from '#renderer/i18n/use-text.ts';
import { runMenuCommand } from '#renderer/state/menu-handlers.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { keyCaps } from '#renderer/ui/shortcut.ts';
import { shortcutOf } from '#shared/ipc/menu-commands.ts';
import css from './FindField.module.css';

/** Looks like the field that it opens: the palette. */
export function FindField() {
  const text = useText();
  const isMac = startStore.getState().platform === 'darwin';
  return (
    <button
      type="button"
      className={css.field}
      aria-haspopup="dialog"
      aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      onClick={() => runMenuCommand('view.palette')}
    >
      <span className={css.words}>{text('ui:bar.find')}</span>
      <Kbd keys={keyCaps(shortcutOf('view.palette') ?? '', isMac)} />
    </button>
  );
}
