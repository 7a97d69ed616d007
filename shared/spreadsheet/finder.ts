import { foldedName } from '#shared/folded-name.ts';

/** Finds things by id, else by what they are called, whatever the width and case. */
export type Finder = {
  /** The ids that a text can mean; several where the name does not tell them apart. */
  find(text: string): readonly string[];
  /** What a thing is called so that `find` gives it alone; its id where its name does not. */
  nameOf(id: string): string;
  learn(id: string, names: readonly string[]): void;
};

/** A thing with its names, the best first. */
export type Findable = { readonly id: string; readonly names: readonly string[] };

/** Makes things quick to find. */
export function makeFinder(things: Iterable<Findable>): Finder {
  const names = new Map<string, string>();
  const byName = new Map<string, string[]>();
  function learn(id: string, called: readonly string[]): void {
    names.set(id, called[0] ?? '');
    for (const key of new Set(called.map(foldedName))) {
      if (key === '') continue;
      const known = byName.get(key);
      if (known) known.push(id);
      else byName.set(key, [id]);
    }
  }
  for (const { id, names: called } of things) learn(id, called);
  const none: readonly string[] = [];
  function find(text: string): readonly string[] {
    const id = [text, text.trim()].find((one) => names.has(one));
    return id === undefined ? (byName.get(foldedName(text)) ?? none) : [id];
  }
  return {
    find,
    learn,
    nameOf(id) {
      const name = names.get(id) ?? '';
      const [first, ...others] = name === '' ? [] : find(name);
      return first === id && others.length === 0 ? name : id;
    },
  };
}
