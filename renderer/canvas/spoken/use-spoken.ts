import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { assessmentStore } from '#renderer/state/assessment-store.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { LocalizedText } from '#shared/catalog/localized-text.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import type { Locale } from '#shared/ipc/settings.ts';
import { useSyncExternalStore } from 'react';
import type { Speech } from './speech.ts';

type Rows = readonly { readonly id: string; readonly name: LocalizedText }[];

const indexes = new WeakMap<Rows, ReadonlyMap<string, LocalizedText>>();

function nameIn(rows: Rows, id: string, locale: Locale): string {
  let index = indexes.get(rows);
  if (!index) indexes.set(rows, (index = new Map(rows.map((row) => [row.id, row.name]))));
  return index.get(id)?.[locale] ?? id;
}

const noRows: Rows = [];
const noFindings: readonly Finding[] = [];

function speechNow(text: Speech['text'], catalog: Catalog | null, locale: Locale): Speech | null {
  const { document } = documentStore.getState();
  return (
    document && {
      text,
      tables: document.model,
      findings: assessmentStore.getState().assessment?.findings ?? noFindings,
      typeName: (type) => nameIn(catalog?.assetTypes ?? noRows, type, locale),
      protocolName: (protocol) => nameIn(catalog?.protocols ?? noRows, protocol, locale),
    }
  );
}

function subscribe(listener: () => void): () => void {
  const stops = [documentStore.subscribe(listener), assessmentStore.subscribe(listener)];
  return () => stops.forEach((stop) => stop());
}

/** A thing on the drawing in words. What shows it renders anew only when the words change, not at every edit. */
export function useSpoken(speak: (speech: Speech) => string): string {
  const text = useText();
  const locale = useLocale();
  const catalog = useCatalog();
  return useSyncExternalStore(subscribe, () => {
    const speech = speechNow(text, catalog, locale);
    return speech ? speak(speech) : '';
  });
}
