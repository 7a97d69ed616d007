import type { Catalog } from '#shared/catalog/catalog.ts';
import { linkLabels, relations, type LinkLabel } from './relations.ts';
import { refKey, type EntryRef, type Section } from '#renderer/state/catalog-sections.ts';

/** Related entries under the words that say how. */
export type LinkGroup = { readonly label: LinkLabel; readonly section: Section; readonly refs: readonly EntryRef[] };
type Growing = Map<string, { label: LinkLabel; section: Section; refs: EntryRef[] }>;
type LinkIndex = ReadonlyMap<string, Growing>;

const indexes = new WeakMap<Catalog, LinkIndex>();

function indexLinks(catalog: Catalog, isThere: (ref: EntryRef) => boolean): LinkIndex {
  const index = new Map<string, Growing>();
  const add = (from: EntryRef, label: LinkLabel, to: EntryRef) => {
    const key = refKey(from);
    const groups = index.get(key) ?? (new Map() as Growing);
    index.set(key, groups);
    const name = `${label} ${to.section}`;
    const group = groups.get(name) ?? { label, section: to.section, refs: [] };
    groups.set(name, group);
    group.refs.push(to);
  };
  for (const { from, to, forth, back, pairs } of relations)
    for (const [fromId, toId] of pairs(catalog)) {
      const [source, target] = [
        { section: from, id: fromId },
        { section: to, id: toId },
      ];
      if (!isThere(source) || !isThere(target)) continue;
      add(source, forth, target);
      add(target, back, source);
    }
  return index;
}

/** What an entry is related to, both ways; `isThere` says which entries the catalog has. */
export function linksOf(catalog: Catalog, ref: EntryRef, isThere: (ref: EntryRef) => boolean): readonly LinkGroup[] {
  let index = indexes.get(catalog);
  if (!index) indexes.set(catalog, (index = indexLinks(catalog, isThere)));
  const groups = [...(index.get(refKey(ref))?.values() ?? [])];
  return groups.sort((a, b) => linkLabels.indexOf(a.label) - linkLabels.indexOf(b.label));
}
