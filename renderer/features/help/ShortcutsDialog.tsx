import { useCommandName } from '#renderer/i18n/use-command-name.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { keyCaps } from '#renderer/ui/shortcut.ts';
import { commandMenus } from '#shared/ipc/menu-commands.ts';
import { roomKeys } from '#shared/workshop/room-keys.ts';
import type { ReactNode } from 'react';
import { shortcutsOf } from './shortcut-groups.ts';
import styles from './HelpDialogs.module.css';

const moves = [
  ['F6', 'ui:help.move.regions'],
  ['Shift+F6', 'ui:help.move.regionsBack'],
  ['Enter', 'ui:help.move.commit'],
  ['Escape', 'ui:help.move.escape'],
  ['CmdOrCtrl+F', 'ui:help.move.search'],
  ['Alt+←', 'ui:help.move.back'],
] as const;

/** The menus that have shortcuts. */
const groups = commandMenus.filter((menu) => shortcutsOf(menu).length > 0);

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className={styles.keys}>{children}</dl>
    </section>
  );
}

function Row({ keys, children }: { readonly keys: string; readonly children: ReactNode }) {
  const isMac = startStore.getState().platform === 'darwin';
  return (
    <div>
      <dt>{children}</dt>
      <dd>
        <Kbd keys={keyCaps(keys, isMac)} />
      </dd>
    </div>
  );
}

/** Every shortcut of the window on one page. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const nameOf = useCommandName();
  return (
    <Dialog
      title={text('ui:help.shortcuts.title')}
      isWide
      onClose={onClose}
      actions={<Button onClick={onClose}>{text('ui:common.close')}</Button>}
    >
      <section className={styles.scroller} tabIndex={0} aria-label={text('ui:help.shortcuts.title')}>
        <div className={styles.groups}>
          {groups.map((group) => (
            <Group key={group} title={text(`ui:menu.${group}`)}>
              {shortcutsOf(group).map(([command, keys]) => (
                <Row key={command} keys={keys}>
                  {nameOf(command)}
                </Row>
              ))}
            </Group>
          ))}
          <Group title={text('ui:help.group.move')}>
            {moves.map(([keys, key]) => (
              <Row key={keys} keys={keys}>
                {text(key)}
              </Row>
            ))}
          </Group>
          <Group title={text('workshop:key.group')}>
            {roomKeys.map(({ act, caps }) => (
              <div key={act}>
                <dt>{text(`workshop:key.${act}`)}</dt>
                <dd>
                  <Kbd keys={caps} />
                </dd>
              </div>
            ))}
          </Group>
        </div>
      </section>
    </Dialog>
  );
}
