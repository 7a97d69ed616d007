import { useText } from '#renderer/i18n/use-text.ts';
import { openDroppedPlant } from '#renderer/state/open-plant.ts';
import { useState, type DragEvent, type ReactNode } from 'react';
import styles from './DropTarget.module.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Own entries go to the open plant's catalog; every other file is a plant, or another feature has taken it already. */
async function take(file: File): Promise<void> {
  if (!/\.ieccatalog$/i.test(file.name)) return openDroppedPlant(file);
  const { takeInDrop } = await import('#renderer/state/catalog-intake.ts');
  return takeInDrop(file);
}

/** Opens a plant that is dragged from the desktop onto the window, or takes own entries in. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const text = useText();
  function drop(event: DragEvent): void {
    if (!carriesFiles(event)) return;
    setOver(false);
    if (event.defaultPrevented) return;
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) void take(file);
  }
  return (
    <div
      className={styles.target}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.relatedTarget === null && setOver(false)}
      onDrop={drop}
    >
      {children}
      {isOver ? <div className={styles.veil}>{text('ui:drop.release')}</div> : null}
    </div>
  );
}
