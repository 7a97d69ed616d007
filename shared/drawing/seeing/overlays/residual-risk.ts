import { riskOverlay } from '#shared/drawing/seeing/risk-overlay.ts';

/** Worst residual risk of each zone and conduit: the risk with the countermeasures in place (ZCR 5.11). */
export const residualRisk = riskOverlay('residual');
