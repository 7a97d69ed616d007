import type { MenuCommand } from '#shared/ipc/menu-commands.ts';

type Handlers = Partial<Record<MenuCommand, () => void>>;

const registered: Handlers[] = [];

/** Takes over commands while something is on screen (a canvas its zoom, a register its Select all); the latest wins. Gives the way to let go. */
export function handleMenuCommands(handlers: Handlers): () => void {
  registered.push(handlers);
  return () => void registered.splice(registered.indexOf(handlers), 1);
}

/** Carries a command out; false where nobody on screen knows it. */
export function runMenuCommand(command: MenuCommand): boolean {
  const handler = registered.findLast((handlers) => handlers[command])?.[command];
  handler?.();
  return handler !== undefined;
}
