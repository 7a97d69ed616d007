import type { FlowNode } from '#renderer/canvas/to-flow.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useEntity } from '#renderer/state/hooks.ts';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import css from './NoteNode.module.css';
import { Grips } from './Grips.tsx';
import { elementId } from './spoken.ts';

/** Where a note can be taken hold of: it is painted below. */
export const NoteNode = memo(function NoteNode({ id, data, selected }: NodeProps<FlowNode>) {
  const text = useText();
  const note = useEntity('note', data.id);
  return note ? (
    <div
      id={elementId(id)}
      role="group"
      aria-label={text(`canvas:spoken.${note.kind}`, { text: note.text })}
      className={css.note}
      data-selected={selected || undefined}
    >
      {selected && <Grips />}
    </div>
  ) : null;
});
