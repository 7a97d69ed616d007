import { useText } from '#renderer/i18n/use-text.ts';
import type { ExternalNode as Shown } from '#renderer/canvas/to-flow.ts';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { ConduitAnchor } from './ConduitAnchor.tsx';
import css from './ExternalNode.module.css';
import { Renamable } from './Renamable.tsx';
import { elementId } from './spoken.ts';

/** A point outside the SUC where a conduit ends. */
export const ExternalNode = memo(function ExternalNode({ id, data, selected }: NodeProps<Shown>) {
  const { name } = data;
  const text = useText();
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
      <Renamable kind="external" id={name} name={name}>
        <span className={css.name}>{name}</span>
      </Renamable>
    </div>
  );
});
