import { commandRow, type CommandTarget, type MenuCommand } from '#shared/ipc/menu-commands.ts';

/** How a command is carried out. `isEnabled` where more than the selection decides whether it can be, `isOn` for a switch. */
export type CommandHandler =
  | (() => unknown)
  | {
      readonly run: () => unknown;
      readonly isEnabled?: () => boolean;
      readonly isOn?: () => boolean;
    };
export type CommandHandlers = Readonly<Partial<Record<MenuCommand, CommandHandler>>>;

/** What is selected, as commands see it. */
type ReadTargets = () => readonly string[];

const registered: CommandHandlers[] = [];
const readers: ReadTargets[] = [];
let usual: ReadTargets = () => [];

/** Takes `item` away from the list that it was added to. */
function added<T>(list: T[], item: T): () => void {
  list.push(item);
  return () => void list.splice(list.indexOf(item), 1);
}

/** Takes over commands while something is on screen (a canvas its zoom, a register its Select all); the latest wins. Gives the way to let go. */
export const handleMenuCommands = (handlers: CommandHandlers): (() => void) => added(registered, handlers);

/** Tells the kinds of what is selected where nobody on screen knows more. */
export const tellUsualTargets = (read: ReadTargets): void => void (usual = read);

/** Tells the kinds of what is selected while something is on screen that knows more than the entities; the latest is asked. Gives the way to let go. */
export const tellTargets = (read: ReadTargets): (() => void) => added(readers, read);

function handlerOf(command: MenuCommand): CommandHandler | undefined {
  return registered.findLast((handlers) => handlers[command])?.[command];
}

/** Whether what is selected is what the command needs. */
export function fitsSelection(command: MenuCommand): boolean {
  const { on = [], least = 0, most = Infinity, isAnywhere = false } = commandRow(command);
  if (least === 0 && most === Infinity) return true;
  const read = isAnywhere ? usual : (readers.at(-1) ?? usual);
  const fitting = read().filter((kind) => on.includes(kind as CommandTarget));
  return fitting.length >= least && fitting.length <= most;
}

/** Whether the command can be carried out now, with what is on screen and selected. */
export function canRun(command: MenuCommand): boolean {
  const handler = handlerOf(command);
  if (!handler || !fitsSelection(command)) return false;
  return typeof handler === 'function' || (handler.isEnabled?.() ?? true);
}

/** Whether a switch is on; null for a command that is none. */
export function isOn(command: MenuCommand): boolean | null {
  const handler = handlerOf(command);
  return typeof handler === 'object' ? (handler.isOn?.() ?? null) : null;
}

/** Carries a command out where it can be; false where nobody on screen knows it. */
export function runMenuCommand(command: MenuCommand): boolean {
  const handler = handlerOf(command);
  if (!handler) return false;
  if (canRun(command)) void (typeof handler === 'function' ? handler : handler.run)();
  return true;
}
