import { displayName } from '#shared/model/display-name.ts';
import type { Incident } from '#shared/model/incident.ts';
import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Change } from './derived-trigger.ts';

const ratingOf = ({ likelihood, residual }: Scenario): string =>
  JSON.stringify([likelihood, residual?.likelihood ?? null]);

/** Whether the likelihood was rated anew since the approval, and the incident did not come before that. */
function isRatedSince(scenario: Scenario, { day }: Incident, approved: Model | null, approvedOn: string): boolean {
  const before = approved?.scenario.get(scenario.id);
  if (before === undefined || ratingOf(before) === ratingOf(scenario)) return false;
  return day === null || day >= approvedOn;
}

/**
 * What incidents ask: whether the likelihood of the scenarios that they speak for is still right. It is only asked, never
 * changed; a question is answered by a trigger of its id, or by another rating than the one that was approved.
 */
export function incidentQuestions(now: Model, approved: Model | null, approvedOn: string): readonly Change[] {
  return [...now.incident.values()].flatMap((incident) =>
    [...new Set(incident.scenarioIds)].flatMap((id): Change[] => {
      const scenario = now.scenario.get(id);
      if (!scenario || isRatedSince(scenario, incident, approved, approvedOn)) return [];
      return [
        {
          reason: 'incident-asks',
          subject: { kind: 'scenario', id },
          mark: incident.id,
          params: {
            name: displayName('incident', incident),
            scenario: displayName('scenario', scenario),
            ...(incident.day === null ? {} : { day: incident.day }),
          },
        },
      ];
    }),
  );
}
