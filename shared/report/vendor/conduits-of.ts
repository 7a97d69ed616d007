import type { Conduit, ConduitEnd } from '#shared/model/conduit.ts';
import { nameIn } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';

/** The conduits that end in a zone or pass through it; of what is behind their other ends only the name is left. */
export function conduitsOf(model: Model, zoneId: string): ReadonlyMap<string, Conduit> {
  const named = (end: ConduitEnd): ConduitEnd =>
    typeof end === 'string' && end !== zoneId ? { external: nameIn(model, 'zone', end) } : end;
  const conduits = [...model.conduit.values()].filter(({ from, to, via }) => [from, to, ...via].includes(zoneId));
  return new Map(
    conduits.map((conduit) => {
      const { id, from, to, via } = conduit;
      return [id, { ...conduit, from: named(from), to: named(to), via: via.filter((one) => one === zoneId) }];
    }),
  );
}
