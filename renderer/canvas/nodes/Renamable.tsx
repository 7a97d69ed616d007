import { canvasStore, setCanvas, type Renaming } from '#renderer/canvas/canvas-store.ts';
import { rename } from '#renderer/canvas/acts/naming.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { NameField } from './NameField.tsx';

type RenamableProps = Renaming & { readonly name: string; readonly children: ReactNode };

function endRenaming(): void {
  setCanvas({ renaming: null });
  focusCanvas();
}

/** What shows a name, or the field to change it in. */
export function Renamable({ kind, id, name, children }: RenamableProps) {
  const isRenaming = useStore(canvasStore, ({ renaming }) => renaming?.kind === kind && renaming.id === id);
  if (!isRenaming) return children;
  return (
    <NameField
      kind={kind}
      initial={name}
      onKeep={(typed) => {
        endRenaming();
        rename({ kind, id }, typed);
      }}
      onDrop={endRenaming}
    />
  );
}
