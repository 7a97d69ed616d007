import { documentStore } from '#renderer/state/document-store.ts';
import type { HistoryFilter, HistoryPage } from '#shared/ipc/history-page.ts';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { historyPage } from './actions.ts';

type Known = { readonly key: string; readonly page: HistoryPage };

/** The lines that fit a filter, as many pages as were asked for; read anew after every edit. */
export function useHistory(filter: HistoryFilter) {
  const revision = useStore(documentStore, ({ document }) => document?.revision);
  const [known, setKnown] = useState<Known | null>(null);
  const key = JSON.stringify([revision, filter]);
  useEffect(() => {
    let isWanted = true;
    const [, asked] = JSON.parse(key) as [number, HistoryFilter];
    void historyPage(asked, null).then((page) => isWanted && page && setKnown({ key, page }));
    return () => {
      isWanted = false;
    };
  }, [key]);
  const more = async () => {
    const from = known?.page.before ?? null;
    if (!known || from === null) return;
    const page = await historyPage(filter, from);
    if (!page) return;
    setKnown((now) =>
      now?.key === known.key && now.page.before === from
        ? { ...now, page: { ...page, entries: [...now.page.entries, ...page.entries] } }
        : now,
    );
  };
  return { page: known?.page ?? null, more };
}
