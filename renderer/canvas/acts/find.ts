import { findStore } from '#renderer/canvas/find-store.ts';
import { catalogStore } from '#renderer/state/catalog-store.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { LocalizedText } from '#shared/catalog/localized-text.ts';
import { makeFinder } from '#shared/drawing/find/find-things.ts';
import { readingOrder } from '#shared/drawing/scene/reading-order.ts';
import { currentModel, currentScene } from './current.ts';
import { pick } from './selection.ts';
import { announceStep } from './announce.ts';
import { notePointer } from './viewport.ts';

type Finder = ReturnType<typeof makeFinder>;
type Rows = readonly { readonly id: string; readonly name: LocalizedText }[];

const nameless = makeFinder({ typeNames: () => [], protocolNames: () => [] });
const made = new WeakMap<Catalog, Finder>();

function namesOf(rows: Rows): (id: string) => readonly string[] {
  const names = new Map(rows.map(({ id, name }) => [id, [name.en, name.ja]]));
  return (id) => names.get(id) ?? [];
}

/** The search that knows the names of the plant's catalog. */
function finder(): Finder {
  const builtIn = catalogStore.getState().catalog;
  if (!builtIn) return nameless;
  const { catalog } = catalogOf(builtIn, currentModel());
  let known = made.get(catalog);
  if (!known)
    made.set(
      catalog,
      (known = makeFinder({ typeNames: namesOf(catalog.assetTypes), protocolNames: namesOf(catalog.protocols) })),
    );
  return known;
}

/** Opens the search on the drawing, or goes back to it. */
export const openFind = (): void => findStore.setState(({ asked }) => ({ isOpen: true, asked: asked + 1 }));

/** Looks for something else. */
export const lookFor = (query: string): void => findStore.setState({ query, at: -1 });

/** Finds what is looked for in the plant as it is now; who stands on something that is found still stays there. */
export function search(): void {
  const { query, keys: before, at } = findStore.getState();
  const model = currentModel();
  const found = finder()(model, query);
  const keys = readingOrder(currentScene(), model.conduit.values()).filter((key) => found.has(key));
  findStore.setState({ keys, found, at: at < 0 ? -1 : keys.indexOf(before[at] ?? '') });
}

/** Goes to the next thing that was found (1) or back (-1), round and round; false where nothing was. */
export function stepFound(by: 1 | -1): boolean {
  const { keys, at } = findStore.getState();
  if (keys.length === 0) return false;
  const next = at < 0 ? (by === 1 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length;
  findStore.setState({ at: next });
  notePointer(null);
  pick([keys[next] ?? ''], false);
  announceStep();
  return true;
}
