import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Named } from '#shared/catalog/localized-text.ts';
import type { EntryDetails, Fact, Shown } from './entry-details.ts';
import type { Section } from '#renderer/state/catalog-sections.ts';

/** What one section has to say of an entry. */
export type SomeDetails = Partial<EntryDetails>;
/** What each section says of the entry with an id. */
export type FactTable = {
  readonly [S in Section]?: (catalog: Catalog, id: string) => SomeDetails;
};

type Row = { readonly id: string };

/** A line of facts, or none where there is no value. */
export function fact(label: string, ...values: readonly (Shown | null | undefined)[]): readonly Fact[] {
  const shown = values.filter((value) => value !== null && value !== undefined);
  return shown.length === 0 ? [] : [{ label, values: shown }];
}

/** The names behind ids. */
export function namesOf(rows: readonly Named[], ids: readonly string[]): readonly Shown[] {
  return ids.map((id) => {
    const name = rows.find((row) => row.id === id)?.name;
    return name ? { both: name } : { text: id };
  });
}

/** What is to be said of the row with an id; nothing where there is none. */
export function of<R extends Row>(rows: readonly R[], id: string, tell: (row: R) => SomeDetails): SomeDetails {
  const row = rows.find((one) => one.id === id);
  return row ? tell(row) : {};
}

/** Texts as they stand. */
export const texts = (values: readonly string[]): readonly Shown[] => values.map((text) => ({ text }));
