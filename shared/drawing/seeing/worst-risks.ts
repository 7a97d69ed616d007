import type { Assessment } from '#shared/engine/assessment.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Subject } from '#shared/model/subject.ts';
import { byHolder, holderOf, type ByHolder } from './holder-of.ts';
import type { Seen } from './overlays/overlay.ts';

/** No scenario, and no scenario that is rated. */
export const NO_SCENARIO = -2;
export const NOT_RATED = -1;

/** What scenarios say of the things they are about, and of the whole SUC. */
type Said = { readonly at: ByHolder<number>; wide: number };

function collect({ model }: Pick<Seen, 'model'>, { scenarios }: Assessment, stage: RiskStage): Said {
  const places = new Map(policyOf(model as Model).riskLevels.map(({ id }, place) => [id, place]));
  const said: Said = { at: byHolder(), wide: NO_SCENARIO };
  for (const result of scenarios) {
    const subject: Subject | undefined = model.scenario.get(result.id)?.subject;
    if (!subject) continue;
    const place = places.get(result[stage].riskLevel ?? '') ?? NOT_RATED;
    if (subject.kind === 'suc') said.wide = Math.max(said.wide, place);
    else {
      const holder = holderOf(subject, model);
      const at = holder && said.at[holder.kind];
      if (at) at.set(holder.id, Math.max(at.get(holder.id) ?? NO_SCENARIO, place));
    }
  }
  return said;
}

/**
 * The worst risk over the scenarios of each zone and conduit, those of its assets and of the whole SUC included, as the
 * place of its level in the policy. What is said of the whole SUC says nothing of a zone outside it.
 */
export function* worstRisks(seen: Seen, stage: RiskStage): Generator<readonly [key: string, place: number]> {
  const { model, assessment } = seen;
  if (!assessment) return;
  const { at, wide } = collect(seen, assessment, stage);
  for (const { id } of assessment.zones) {
    const own = at.zone.get(id) ?? NO_SCENARIO;
    yield [`zone:${id}`, model.zone.get(id)?.inScope === false ? own : Math.max(own, wide)];
  }
  for (const { id } of assessment.conduits) yield [`conduit:${id}`, Math.max(at.conduit.get(id) ?? NO_SCENARIO, wide)];
}
