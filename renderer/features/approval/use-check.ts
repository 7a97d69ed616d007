import { documentStore } from '#renderer/state/document-store.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { changesBetween, checkApproval, type Check } from './actions.ts';

/** The check of the plant as it is stored; null until the first is there. After an edit the one before stays until the next comes. */
export function useCheck(): Check | null {
  const revision = useStore(documentStore, ({ document }) => document?.revision);
  const [known, setKnown] = useState<Check | null>(null);
  useEffect(() => {
    let isWanted = true;
    void checkApproval().then((check) => isWanted && setKnown(check));
    return () => {
      isWanted = false;
    };
  }, [revision]);
  return known;
}

/** What changed between two lines of the audit trail; null while it is not known. */
export function useChanges(from: number | null, to: number | null): ModelDiff | null {
  const [known, setKnown] = useState<{ readonly key: string; readonly diff: ModelDiff | null } | null>(null);
  const key = `${from} ${to}`;
  useEffect(() => {
    let isWanted = true;
    if (from === null || to === null) return undefined;
    void changesBetween(from, to).then((diff) => isWanted && setKnown({ key, diff }));
    return () => {
      isWanted = false;
    };
  }, [from, to, key]);
  return known?.key === key ? known.diff : null;
}
