import type { Command, CommandLabel } from './command.ts';

/** One step made of several commands, under one label. */
export function inSequence(label: CommandLabel, commands: readonly Command[]): Command {
  return {
    label,
    run(tx) {
      for (const command of commands) command.run(tx);
    },
  };
}
