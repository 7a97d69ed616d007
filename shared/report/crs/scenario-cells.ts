import type { RiskStage } from '#shared/engine/residual.ts';
import type { Cell } from '#shared/report/report-document.ts';
import type { CrsContext } from './crs-context.ts';
import { risk } from './named.ts';
import { scenarioResult } from './scenarios-at.ts';

/** The risk of a scenario before, now or after the plan (ZCR 5.4, 5.10, 5.12). */
export function scenarioRisk(context: CrsContext, scenarioId: string, stage: RiskStage): Cell {
  return risk(context, scenarioResult(context, scenarioId)?.[stage].riskLevel, { what: 'risk', scenarioId, stage });
}

/** The SL-T that a scenario asks for (ZCR 5.6); null where it was not assessed. */
export function scenarioSlTarget(context: CrsContext, scenarioId: string): Cell {
  const result = scenarioResult(context, scenarioId);
  if (!result) return null;
  return { say: 'level', of: 'T', level: result.slTarget, why: { what: 'scenarioSlTarget', scenarioId } };
}
