import { byHolder, holderOf, type ByHolder, type Holder } from '#shared/drawing/seeing/holder-of.ts';
import type { ScenarioAssessment } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';

/** The scenarios that ask for the most, and for how much. */
export type Drivers = { readonly level: number; readonly scenarios: readonly Scenario[] };
export type DriverTable = { readonly own: ByHolder<Drivers>; readonly wide: Drivers | null };

function raised(before: Drivers | null | undefined, level: number, scenario: Scenario): Drivers {
  if (!before || level > before.level) return { level, scenarios: [scenario] };
  return level === before.level ? { level, scenarios: [...before.scenarios, scenario] } : before;
}

/** For each zone and conduit, and for the whole SUC, the scenarios that ask for the highest SL-T; those that ask for nothing drive nothing. */
export function driversOf(
  model: Pick<Model, 'scenario' | 'asset'>,
  results: readonly ScenarioAssessment[],
): DriverTable {
  const own = byHolder<Drivers>();
  let wide: Drivers | null = null;
  for (const { id, slTarget } of results) {
    const scenario = model.scenario.get(id);
    if (!scenario || slTarget === null || slTarget === 0) continue;
    const holder = holderOf(scenario.subject, model);
    if (holder) own[holder.kind].set(holder.id, raised(own[holder.kind].get(holder.id), slTarget, scenario));
    else if (scenario.subject.kind === 'suc') wide = raised(wide, slTarget, scenario);
  }
  return { own, wide };
}

/** The scenarios that drive one zone or conduit: its own and the SUC-wide ones, whichever ask for more. */
export function driversAt({ own, wide }: DriverTable, { kind, id }: Holder, isInScope: boolean): readonly Scenario[] {
  const mine = own[kind].get(id);
  const all = isInScope ? wide : null;
  const level = Math.max(mine?.level ?? 0, all?.level ?? 0);
  return [mine, all].flatMap((one) => (one?.level === level && level > 0 ? one.scenarios : []));
}
