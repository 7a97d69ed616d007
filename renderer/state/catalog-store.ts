import { call } from '#renderer/bridge/client.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { createStore } from 'zustand/vanilla';
import { notify } from './notices.ts';

/** The catalog, read once; null until then. */
export const catalogStore = createStore<{ readonly catalog: Catalog | null; readonly text: string }>(() => ({
  catalog: null,
  text: '',
}));

let reading: Promise<string | null> | null = null;

/** Reads the catalog unless it is there or on its way; gives its text, or null where it is damaged. */
export async function loadCatalog(): Promise<string | null> {
  const known = catalogStore.getState();
  if (known.catalog) return known.text;
  return (reading ??= readCatalog().finally(() => (reading = null)));
}

async function readCatalog(): Promise<string | null> {
  const answer = await call('app:catalog', {});
  if (!answer.ok) {
    notify({ kind: 'error', error: answer.error });
    return null;
  }
  catalogStore.setState({ catalog: JSON.parse(answer.value) as Catalog, text: answer.value });
  return answer.value;
}
