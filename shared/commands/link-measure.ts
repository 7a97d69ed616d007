import type { Command } from './command.ts';

/** Links a measure to exactly these scenarios (ZCR 5.8); one step. */
export function linkMeasure(id: string, scenarioIds: readonly string[]): Command {
  const wanted = new Set(scenarioIds);
  return {
    label: { key: 'linkMeasure', params: { id } },
    run(tx) {
      for (const scenario of [...tx.all('scenario')]) {
        const isLinked = scenario.countermeasureIds.includes(id);
        if (isLinked === wanted.has(scenario.id)) continue;
        const others = scenario.countermeasureIds.filter((one) => one !== id);
        tx.put('scenario', { ...scenario, countermeasureIds: isLinked ? others : [...others, id] });
      }
    },
  };
}
