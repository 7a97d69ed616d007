import { useCommandName } from '#renderer/i18n/use-command-name.ts';
import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import type { Model } from '#shared/model/model.ts';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { commandEntries } from './command-entries.ts';
import type { Entry } from './data/entry.ts';
import { plantEntries, preparePlant } from './data/plant-entries.ts';
import type { Entries } from './data/search.ts';
import { detailOf } from './detail-of.ts';

const nothing = (): readonly Entry[] => [];
const noPlant: Omit<Entries, 'command'> = {
  zone: nothing,
  asset: nothing,
  conduit: nothing,
  channel: nothing,
  diagram: nothing,
  note: nothing,
  scenario: nothing,
  countermeasure: nothing,
  threatSource: nothing,
  requirement: nothing,
  technique: nothing,
};

/** Goes through a large plant while nobody waits, so that the first letter does not have to. */
function usePrepared(model: Model | null): void {
  useEffect(() => {
    if (!model) return undefined;
    const work = preparePlant(model);
    let request = requestIdleCallback(function go(deadline) {
      do if (work.next().done) return;
      while (deadline.timeRemaining() > 1);
      request = requestIdleCallback(go);
    });
    return () => cancelIdleCallback(request);
  }, [model]);
}

/** The open plant, or null on the start screen. */
const usePlant = (): Model | null => useStore(documentStore, ({ document }) => document?.model ?? null);

/** Everything that the palette finds now, with what tells entries of the same name apart. */
export function useEntries(): { readonly entries: Entries; readonly detail: (entry: Entry) => string } {
  const text = useText();
  const nameOf = useCommandName();
  const locale = useLocale();
  const model = usePlant();
  const catalog = useCatalog();
  const plant = useMemo(() => (model ? plantEntries(model, catalog, locale) : noPlant), [model, catalog, locale]);
  // What can be done is asked anew each time, as much decides it that nobody tells of.
  const commands = commandEntries(text, nameOf);
  const entries: Entries = { command: () => commands, ...plant };
  usePrepared(model);
  const detail = (entry: Entry): string => {
    if (entry.group === 'command') return '';
    return model ? detailOf(entry, model, (from, to) => text('palette:between', { from, to })) : '';
  };
  return { entries, detail };
}
