import type { TextKey } from '#renderer/i18n/text-key.ts';
import { withoutMark } from '#renderer/i18n/without-mark.ts';
import { canRun } from '#renderer/state/menu-handlers.ts';
import { commandIds, commandRow } from '#shared/ipc/menu-commands.ts';
import { makeEntry, type Entry } from './data/entry.ts';

type Text = (key: TextKey) => string;

/** Every command but those that would only open something in the palette's place, and whether it can be done now. */
export function commandEntries(text: Text, dataText: (key: string) => string): readonly Entry[] {
  return commandIds
    .filter((id) => id !== 'view.palette' && id !== 'view.contextMenu')
    .map((id) => {
      const { menu, under, least = 0, on = [] } = commandRow(id);
      const name = text(`menu:${id}`);
      const label = under ? `${withoutMark(dataText(`menu:title.${under}`))}: ${name}` : name;
      const entry = makeEntry('command', id, label, [id.replace('.', ' '), text(`ui:menu.${menu}`)]);
      return { ...entry, isOff: !canRun(id), far: least > 0 ? 0 : on.includes('pane') ? 1 : 2 };
    });
}
