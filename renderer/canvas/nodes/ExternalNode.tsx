import { useText } from '#renderer/i18n/use-text.ts';
import { canvasStore, setCanvas } from '#renderer/canvas/canvas-store.ts';
import { rename } from '#renderer/canvas/acts/naming.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import type { ExternalNode as Shown } from '#renderer/canvas/to-flow.ts';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { ConduitAnchor } from './ConduitAnchor.tsx';
import css from './ExternalNode.module.css';
import { NameField } from './NameField.tsx';
import { elementId } from './spoken.ts';

/** A point outside the SUC where a conduit ends. */
export const ExternalNode = memo(function ExternalNode({ id, data, selected }: NodeProps<Shown>) {
  const { name } = data;
  const text = useText();
  const isRenaming = useStore(canvasStore, ({ renaming }) => renaming?.kind === 'external' && renaming.id === name);
  const end = () => {
    setCanvas({ renaming: null });
    focusCanvas();
  };
  return (
    <div
      id={elementId(id)}
      role="group"
      aria-label={text('canvas:spoken.external', { name })}
      title={text('canvas:spoken.external', { name })}
      className={css.external}
      data-selected={selected || undefined}
    >
      <ConduitAnchor />
      {isRenaming ? (
        <NameField
          kind="external"
          initial={name}
          onKeep={(typed) => {
            end();
            rename({ kind: 'external', id: name }, typed);
          }}
          onDrop={end}
        />
      ) : (
        <span className={css.name}>{name}</span>
      )}
    </div>
  );
});
