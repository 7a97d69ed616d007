import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { withoutMark } from '#renderer/i18n/use-command-name.ts';
import { contextMenuStore } from '#renderer/state/context-menu.ts';
import { canRun, fitsSelection, runMenuCommand } from '#renderer/state/menu-handlers.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { MenuItem, MenuSeparator, Submenu } from '#renderer/ui/Menu.tsx';
import { PointMenu } from '#renderer/ui/PointMenu.tsx';
import { keyCaps } from '#renderer/ui/shortcut.ts';
import { shortcutOf, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { Fragment } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { contextGroups, type ContextItem } from './context-groups.ts';

/** Takes the menu away and then puts the keyboard back, so that what is done next has it; nothing where none is open. */
function close(): void {
  const { request } = contextMenuStore.getState();
  if (!request) return;
  flushSync(() => contextMenuStore.setState({ request: null }));
  request.refocus();
}

function CommandItem({ id }: { readonly id: MenuCommand }) {
  const text = useText();
  const keys = shortcutOf(id);
  const isMac = startStore.getState().platform === 'darwin';
  const run = (): void => {
    close();
    runMenuCommand(id);
  };
  return (
    <MenuItem isDisabled={!canRun(id)} onPick={run}>
      {text(`menu:${id}`)}
      {keys === null ? null : <Kbd keys={keyCaps(keys, isMac)} />}
    </MenuItem>
  );
}

function Item({ item }: { readonly item: ContextItem }) {
  const dataText = useDataText();
  if (typeof item === 'string') return <CommandItem id={item} />;
  return (
    <Submenu label={withoutMark(dataText(`menu:title.${item.under}`))}>
      {item.commands.map((id) => (
        <CommandItem key={id} id={id} />
      ))}
    </Submenu>
  );
}

/** The context menu of the window: the commands that stand at what it was asked on. */
export function ContextMenu() {
  const text = useText();
  const request = useStore(contextMenuStore, (menu) => menu.request);
  if (!request) return null;
  return (
    <PointMenu key={`${request.at.x} ${request.at.y}`} at={request.at} label={text('ui:contextMenu')} onClose={close}>
      {contextGroups(request.targets, fitsSelection).map((items, index) => (
        <Fragment key={index}>
          {index > 0 && <MenuSeparator />}
          {items.map((item) => (
            <Item key={typeof item === 'string' ? item : item.under} item={item} />
          ))}
        </Fragment>
      ))}
    </PointMenu>
  );
}
