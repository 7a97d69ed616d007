import type { StixObjects } from './stix-objects.ts';
import { isLive } from './stix-objects.ts';

/** The relationships of a bundle that still count, followed from either end by STIX ids. */
export type StixRelations = {
  /** What `source` is related to. */
  from(type: string, source: string): readonly string[];
  /** What is related to `target`. */
  to(type: string, target: string): readonly string[];
};

export function indexRelations({ relationship }: StixObjects): StixRelations {
  const forth = new Map<string, string[]>();
  const back = new Map<string, string[]>();
  const add = (index: Map<string, string[]>, key: string, value: string) => {
    const known = index.get(key);
    if (known) known.push(value);
    else index.set(key, [value]);
  };
  for (const { relationship_type: type, source_ref, target_ref, ...rest } of relationship) {
    if (!isLive(rest)) continue;
    add(forth, `${type} ${source_ref}`, target_ref);
    add(back, `${type} ${target_ref}`, source_ref);
  }
  return {
    from: (type, source) => forth.get(`${type} ${source}`) ?? [],
    to: (type, target) => back.get(`${type} ${target}`) ?? [],
  };
}
