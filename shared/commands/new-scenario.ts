import { idSchema } from '#shared/model/text.ts';
import { scenarioSchema, type Scenario } from '#shared/model/scenario.ts';
import { unusedIds } from './unused-id.ts';

/** The beginning that the ids of the plant's scenarios share with the last one, before its number. */
function idPrefix(scenarios: ReadonlyMap<string, Scenario>): string {
  const last = [...scenarios.keys()].at(-1) ?? '';
  return /^(.*?)\d+$/.exec(last)?.[1] ?? 'R-';
}

/** Makes scenarios that say nothing yet, with the next free id or, where it is free, the wanted one. */
export function scenarioMaker(taken: ReadonlyMap<string, Scenario>): (wanted?: string) => Scenario {
  const nextId = unusedIds(idPrefix(taken), taken, 2);
  return (wanted = '') => {
    const isFree = idSchema.safeParse(wanted).success && !taken.has(wanted);
    let id = isFree ? wanted : nextId();
    while (taken.has(id)) id = nextId();
    return scenarioSchema.parse({ id });
  };
}
