import type { CommandHandlers } from '#renderer/state/menu-handlers.ts';
import { importPlant, openPlant } from '#renderer/state/open-plant.ts';
import { changeSettings, settingsStore } from '#renderer/state/settings-store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { commandIds, commandRow } from '#shared/ipc/menu-commands.ts';
import { isChosen } from '#shared/ipc/settings.ts';

/** The choices for this machine, each a switch that is on while it holds. */
const choices: CommandHandlers = Object.fromEntries(
  commandIds.flatMap((id) => {
    const { sets } = commandRow(id);
    if (!sets) return [];
    return [[id, { run: () => changeSettings(sets), isOn: () => isChosen(sets, settingsStore.getState()) }]];
  }),
);

const handlers: CommandHandlers = {
  ...choices,
  'file.open': openPlant,
  'file.close': () => window.close(),
  'file.importJson': importPlant,
};

/** The commands that work with and without an open plant. */
export const useStartCommands = (): void => useCommands(handlers);
