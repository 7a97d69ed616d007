import type { Section } from '#renderer/state/catalog-sections.ts';
import { catalogView } from '#renderer/state/catalog-view.ts';
import { useCatalog, useTable } from '#renderer/state/hooks.ts';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { rowsOfPlant, type CatalogRow } from './data/rows.ts';
import { searchRows } from './data/search.ts';

/** A line of the list: a section with its number of entries, or an entry. */
export type ListItem =
  | {
      readonly kind: 'section';
      readonly key: string;
      readonly section: Section;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'entry';
      readonly key: string;
      readonly row: CatalogRow;
      readonly place: number;
      readonly count: number;
    };

export type CatalogList = {
  readonly items: readonly ListItem[];
  /** How many entries fit. */
  readonly hits: number;
  /** The best hit while something is searched. */
  readonly best: string | null;
};

const noRows: ReadonlyMap<string, CatalogRow> = new Map();

/** Every entry of the plant's catalog by its key. */
export function useRows(): ReadonlyMap<string, CatalogRow> {
  const catalog = useCatalog();
  const own = useTable('catalogEntry');
  return catalog ? rowsOfPlant(catalog, own) : noRows;
}

/** The list as it is shown now: sections with their numbers, and the entries of those that are unfolded. */
export function useCatalogList(): CatalogList {
  const rows = useRows();
  const { query, unfolded, folded } = useStore(catalogView);
  const isSearching = query.trim() !== '';
  const found = useMemo(() => searchRows(rows, query), [rows, query]);
  return useMemo(() => {
    const items = found.flatMap(({ section, rows: hits }): ListItem[] => {
      const isOpen = isSearching ? !folded.has(section) : unfolded.has(section);
      const head: ListItem = { kind: 'section', key: section, section, count: hits.length, isOpen };
      if (!isOpen) return [head];
      return [
        head,
        ...hits.map((row, place): ListItem => ({ kind: 'entry', key: row.key, row, place, count: hits.length })),
      ];
    });
    return {
      items,
      hits: found.reduce((sum, { rows: hits }) => sum + hits.length, 0),
      best: isSearching ? (found[0]?.rows[0]?.key ?? null) : null,
    };
  }, [found, isSearching, unfolded, folded]);
}
