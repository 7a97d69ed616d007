import { riskOverlay } from '#shared/drawing/seeing/risk-overlay.ts';

/** Worst unmitigated risk of each zone and conduit: the risk before any countermeasure (ZCR 5.5). */
export const unmitigatedRisk = riskOverlay('unmitigated');
