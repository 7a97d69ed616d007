import { riskOverlay } from '#shared/drawing/seeing/risk-overlay.ts';

/** Worst projected risk of each zone and conduit: the risk once the planned countermeasures are in place. */
export const projectedRisk = riskOverlay('projected');
