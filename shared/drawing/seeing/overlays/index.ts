import { essentialFunctions } from './essential-functions.ts';
import { findings } from './findings.ts';
import { gap } from './gap.ts';
import type { Overlay } from './overlay.ts';
import { ownership } from './ownership.ts';
import { projectedRisk } from './projected-risk.ts';
import { residualRisk } from './residual-risk.ts';
import { slAchieved } from './sl-achieved.ts';
import { slTarget } from './sl-target.ts';
import { unmitigatedRisk } from './unmitigated-risk.ts';

/** Every overlay, in the order in which they are offered. */
export const overlays = {
  slTarget,
  slAchieved,
  gap,
  unmitigatedRisk,
  residualRisk,
  projectedRisk,
  essentialFunctions,
  findings,
  ownership,
} as const satisfies Readonly<Record<string, Overlay>>;
export type OverlayId = keyof typeof overlays;
export const overlayIds = Object.keys(overlays) as readonly OverlayId[];
