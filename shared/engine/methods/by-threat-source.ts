import type { Method } from './method.ts';

/** SL-T is the SL that the scenario's threat source stands for. */
export const byThreatSource: Method = ({ scenario, threatSources }) => {
  const source = scenario.threatSourceId === null ? undefined : threatSources.get(scenario.threatSourceId);
  if (!source) return 'no-threat-source';
  return source.sl ?? 'threat-source-without-sl';
};
