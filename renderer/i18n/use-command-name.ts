import { commandRow, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { useDataText, useText } from './use-text.ts';

/** A title of the native menu without the mark of its key: `&View`, `表示(&V)`. */
export const withoutMark = (title: string): string => title.replace(/\(&.\)|&/g, '');

/** Names commands where they stand without their menu: those of a submenu begin with its title, as in `Align: Left`. */
export function useCommandName(): (id: MenuCommand) => string {
  const text = useText();
  const dataText = useDataText();
  return (id) => {
    const { under } = commandRow(id);
    const name = text(`menu:${id}`);
    return under ? `${withoutMark(dataText(`menu:title.${under}`))}: ${name}` : name;
  };
}
