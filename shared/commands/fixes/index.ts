import type { Command } from '#shared/commands/command.ts';
import type { Model } from '#shared/model/model.ts';
import type { Fix, Fixable, FixTools } from './fix.ts';
import { guardBoundary, makeBoundaryDevice, takeOffBoundary } from './guard-boundary.ts';
import { addAccessPoint, addChannel, removeChannel, reopenChannel, straightenWay } from './mend-conduit.ts';
import { replaceTechniques, useStatuses } from './mend-ratings.ts';
import { markSafety, moveOutOfBusiness, takeOuterIn } from './mend-zone.ts';
import { passDmz } from './pass-dmz.ts';
import { splitZone } from './split-zone.ts';

/** What mends the findings of a rule with one click, the best first. A rule that is not here needs a person to think. */
export const fixes: Readonly<Record<string, readonly Fix[]>> = {
  'boundary-device-elsewhere': [takeOffBoundary],
  'channel-expired': [reopenChannel],
  'channel-forbidden': [removeChannel],
  'conduit-via-end': [straightenWay],
  'conduit-without-channel': [addChannel],
  'external-end-without-access-point': [addAccessPoint],
  'external-end-without-boundary-device': [guardBoundary],
  'purdue-level-skipped': [passDmz],
  'safety-zone-not-marked': [markSafety],
  'sl-achieved-disagrees': [useStatuses],
  'technique-retired': [replaceTechniques],
  'zcr-3-2-business-conduit-guarded': [guardBoundary, passDmz],
  'zcr-3-2-business-separated': [splitZone('business')],
  'zcr-3-2-control-in-business': [splitZone('control')],
  'zcr-3-2-zone-in-business': [moveOutOfBusiness],
  'zcr-3-3-safety-reached-from-business': [passDmz],
  'zcr-3-3-safety-separated': [splitZone('safety'), markSafety],
  'zcr-3-4-temporary-separated': [splitZone('temporary')],
  'zcr-3-5-wireless-separated': [splitZone('wireless')],
  'zcr-3-6-external-separated': [makeBoundaryDevice, splitZone('remote-access')],
  'zcr-3-6-remote-access-through-dmz': [passDmz],
  'zone-inside-outside': [takeOuterIn],
};

/** The steps of which each mends a finding, the best first. */
export function fixesFor(model: Model, finding: Fixable, tools: FixTools): readonly Command[] {
  return (fixes[finding.rule] ?? []).flatMap((fix) => fix(model, finding, tools) ?? []);
}
