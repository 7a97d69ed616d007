import type { Command } from './command.ts';

/**
 * Names the successors of retired techniques in every scenario, each once and where the retired one stood. A technique
 * without a successor (null) stays.
 */
export function replaceRetiredTechniques(successors: ReadonlyMap<string, string | null>): Command {
  const alive = (id: string): string => successors.get(id) ?? id;
  return {
    label: { key: 'replaceRetiredTechniques', params: {} },
    run(tx) {
      for (const scenario of tx.all('scenario'))
        if (scenario.techniqueIds.some((id) => alive(id) !== id))
          tx.put('scenario', { ...scenario, techniqueIds: [...new Set(scenario.techniqueIds.map(alive))] });
    },
  };
}
