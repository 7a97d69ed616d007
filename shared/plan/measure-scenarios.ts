import type { Scenario } from '#shared/model/scenario.ts';

/** The scenarios that each measure is linked to, each once, in their order. */
export function scenariosByMeasure(scenarios: Iterable<Scenario>): ReadonlyMap<string, readonly Scenario[]> {
  const found = new Map<string, Scenario[]>();
  for (const scenario of scenarios)
    for (const id of new Set(scenario.countermeasureIds)) {
      const known = found.get(id);
      if (known) known.push(scenario);
      else found.set(id, [scenario]);
    }
  return found;
}
