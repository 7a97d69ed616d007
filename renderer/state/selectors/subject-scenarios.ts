import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Subject } from '#shared/model/subject.ts';

function holds(model: Model, place: Subject, subject: Subject): boolean {
  if (subject.kind === 'suc' || place.kind === 'suc') return subject.kind === place.kind;
  if (subject.kind === place.kind) return subject.id === place.id;
  if (subject.kind !== 'asset') return false;
  const asset = model.asset.get(subject.id);
  return place.kind === 'zone' ? asset?.zoneId === place.id : asset?.conduitId === place.id;
}

/** The scenarios that are about a zone, conduit or asset, or about an asset in it. Those about the whole SUC are not among them. */
export function scenariosAbout(model: Model, place: Subject): readonly Scenario[] {
  return [...model.scenario.values()].filter(({ subject }) => holds(model, place, subject));
}
