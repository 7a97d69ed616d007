import type { Command } from '#shared/commands/command.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Zone, ZoneKind } from '#shared/model/zone.ts';

/** What a fix may make that needs a name. */
export type NewThing = ZoneKind | 'firewall' | 'conduit';

/** What a fix works with: ids nobody has, names in the language of the user, and what became of retired techniques. */
export type FixTools = {
  readonly makeId: () => string;
  readonly nameOf: (thing: NewThing, params: Readonly<Record<string, string>>) => string;
  readonly successors: ReadonlyMap<string, string | null>;
};

/** The part of a finding that a fix looks at. */
export type Fixable = Pick<Finding, 'rule' | 'severity' | 'subject' | 'evidence'>;

/** Gives the one step after which the finding is gone; null where that is not to be had with one. Its label says what it does. */
export type Fix = (model: Model, finding: Fixable, tools: FixTools) => Command | null;

/** The zone that a finding is about. */
export function zoneOf(model: Model, { subject }: Fixable): Zone | null {
  return (subject.kind === 'zone' && model.zone.get(subject.id)) || null;
}

/** The conduit that a finding is about. */
export function conduitOf(model: Model, { subject }: Fixable): Conduit | null {
  return (subject.kind === 'conduit' && model.conduit.get(subject.id)) || null;
}

/** The assets that a finding rests on. */
export function assetsOf(model: Model, { evidence }: Fixable): readonly Asset[] {
  return evidence.flatMap(({ kind, id }) => (kind === 'asset' ? (model.asset.get(id) ?? []) : []));
}

/** What people call a thing. */
export function called({ id, name }: { readonly id: string; readonly name: string }): string {
  return name.trim() || id;
}
