import { useEffect } from 'react';
import { handleMenuCommands, type CommandHandlers } from './menu-handlers.ts';

/** Carries these commands out while the component is on screen. Give a constant, or a memoised table. */
export function useCommands(handlers: CommandHandlers): void {
  useEffect(() => handleMenuCommands(handlers), [handlers]);
}
