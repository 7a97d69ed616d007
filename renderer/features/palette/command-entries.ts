import type { TextKey } from '#renderer/i18n/text-key.ts';
import { canRun } from '#renderer/state/menu-handlers.ts';
import { commandIds, commandRow, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { makeEntry, type Entry } from './data/entry.ts';

type Text = (key: TextKey) => string;

/** Every command but those that would only open something in the palette's place, and whether it can be done now. */
export function commandEntries(text: Text, nameOf: (id: MenuCommand) => string): readonly Entry[] {
  return commandIds
    .filter((id) => id !== 'view.palette' && id !== 'view.contextMenu')
    .map((id) => {
      const { menu, least = 0, on = [] } = commandRow(id);
      const entry = makeEntry('command', id, nameOf(id), [id.replace('.', ' '), text(`ui:menu.${menu}`)]);
      return { ...entry, isOff: !canRun(id), far: least > 0 ? 0 : on.includes('pane') ? 1 : 2 };
    });
}
