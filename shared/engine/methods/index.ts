import { byConsequence } from './by-consequence.ts';
import { byRiskLevel } from './by-risk-level.ts';
import { byThreatSource } from './by-threat-source.ts';
import { crrf } from './crrf.ts';
import type { MethodTable } from './method.ts';
import { steps } from './steps.ts';

/** The table of SL-T methods. A new one: a file here, a row here, its name in `slTargetMethods`, its text in `explain`. */
export const methods: MethodTable = {
  'by-risk-level': byRiskLevel,
  'by-consequence': byConsequence,
  'by-threat-source': byThreatSource,
  steps,
  crrf,
};
