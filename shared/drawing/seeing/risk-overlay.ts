import { riskInks } from '#shared/drawing/risk-inks.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { NOTHING, UNKNOWN, viewOf, type Look, type Overlay, type Seen } from './overlays/overlay.ts';
import { NO_SCENARIO, NOT_RATED, worstRisks } from './worst-risks.ts';

/** The policy's levels by their place, worst first; what is not tolerable is hatched. */
function looksOf({ model, say }: Seen): ReadonlyMap<number, Look> {
  const policy = policyOf(model as Model);
  const inks = riskInks(policy);
  const looks = new Map<number, Look>();
  for (const [place, { id, tolerable }] of [...policy.riskLevels.entries()].reverse()) {
    const risk = inks.get(id);
    if (!risk) continue;
    const fill = { ink: risk.ink, strength: 0.38, ...(tolerable ? {} : { pattern: 'hatched' as const }) };
    const text = say(tolerable ? 'seeing:legend.tolerable' : 'seeing:legend.notTolerable', { risk: risk.name });
    looks.set(place, { mark: { fill, text: risk.name }, text });
  }
  const notRated = say('seeing:mark.notRated');
  const noScenario = say('seeing:mark.noScenario');
  looks.set(NOT_RATED, { mark: { fill: UNKNOWN, text: notRated }, text: notRated });
  looks.set(NO_SCENARIO, { mark: { fill: NOTHING, text: noScenario, isQuiet: true }, text: noScenario });
  return looks;
}

/** The overlay of the worst risk of one stage, in the policy's colours and words. */
export function riskOverlay(stage: RiskStage): Overlay {
  return {
    follows: 'results',
    hasFr: false,
    show: (seen) => viewOf(looksOf(seen), worstRisks(seen, stage), (place) => place),
  };
}
