import { useSuc } from '#renderer/state/hooks.ts';
import { useEffect, useRef, useState } from 'react';
import { firstChoice } from './choice.ts';
import { copyPage } from './deeds.ts';
import { selectedKeys } from '#renderer/canvas/acts/current.ts';
import { useSheet } from './use-sheet.ts';

/** Copies what is selected, else the whole drawing, as soon as it is drawn; shows nothing. */
export function CopyPicture({ onDone }: { readonly onDone: () => void }) {
  const [choice] = useState(
    () => ({ ...firstChoice.copy, what: selectedKeys().length > 0 ? 'selection' : 'all' }) as const,
  );
  const { pages, isReady } = useSheet(choice);
  const title = useSuc().name;
  const isBegun = useRef(false);
  useEffect(() => {
    const [page] = pages;
    if (!isReady || !page || isBegun.current) return;
    isBegun.current = true;
    void copyPage(page, title).then(onDone);
  }, [pages, isReady, title, onDone]);
  return null;
}
