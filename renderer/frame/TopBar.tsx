import { useText } from '#renderer/i18n/use-text.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { useSuc } from '#renderer/state/hooks.ts';
import { runMenuCommand } from '#renderer/state/menu-handlers.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Keyboard } from 'lucide-react';
import { useStore } from 'zustand';
import { FindField } from './FindField.tsx';
import { SafeStateText } from './SafeStateText.tsx';
import styles from './TopBar.module.css';
import { UndoButtons } from './UndoButtons.tsx';
import { ViewMenu } from './ViewMenu.tsx';

/** What plant this is, where the work is safe, undo, and how the screen looks. */
export function TopBar() {
  const text = useText();
  const { name } = useSuc();
  const fileName = useStore(documentStore, ({ document }) => document?.status.fileName ?? null);
  return (
    <header className={styles.bar} aria-label={text('ui:bar.label')}>
      <h1 className={styles.name} title={fileName ?? undefined}>
        {name}
      </h1>
      <SafeStateText />
      <span className={styles.gap} />
      <FindField />
      <span className={styles.gap} />
      <div className={styles.fixed}>
        <UndoButtons />
        <Button onClick={() => runMenuCommand('file.save')}>{text('ui:bar.save')}</Button>
        <span className={styles.line} />
        <ViewMenu />
        <IconButton
          label={text('ui:bar.help')}
          icon={<Keyboard aria-hidden />}
          onClick={() => runMenuCommand('help.shortcuts')}
        />
      </div>
    </header>
  );
}
