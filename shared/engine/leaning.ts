import type { Scenario } from '#shared/model/scenario.ts';

/** The ids of the scenarios that lean on each assumption, in the order of the scenarios. */
export function leaningOn(scenarios: Iterable<Scenario>): ReadonlyMap<string, readonly string[]> {
  const leaning = new Map<string, string[]>();
  for (const { id, assumptionIds } of scenarios)
    for (const one of new Set(assumptionIds)) {
      const ids = leaning.get(one);
      if (ids) ids.push(id);
      else leaning.set(one, [id]);
    }
  return leaning;
}
