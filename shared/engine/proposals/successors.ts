import type { Catalog } from '#shared/catalog/catalog.ts';

type Links = Pick<Catalog, 'techniques' | 'retiredTechniques'>;

const known = new WeakMap<Links['retiredTechniques'], ReadonlyMap<string, string | null>>();

/** The technique that is alive in place of each retired one, over as many steps as it takes; null where none is. */
export function livingSuccessors(catalog: Links): ReadonlyMap<string, string | null> {
  let successors = known.get(catalog.retiredTechniques);
  if (!successors) known.set(catalog.retiredTechniques, (successors = follow(catalog)));
  return successors;
}

function follow({ techniques, retiredTechniques }: Links): ReadonlyMap<string, string | null> {
  const living = new Set(techniques.map(({ id }) => id));
  const next = new Map(retiredTechniques.map(({ id, replacedById }) => [id, replacedById]));
  return new Map(
    retiredTechniques.map(({ id }) => {
      const passed = new Set<string>();
      let at: string | null = id;
      while (at !== null && !living.has(at)) {
        passed.add(at);
        at = next.get(at) ?? null;
        if (at !== null && passed.has(at)) at = null;
      }
      return [id, at];
    }),
  );
}
