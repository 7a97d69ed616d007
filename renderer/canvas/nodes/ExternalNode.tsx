import type { FlowNode } from '#renderer/canvas/to-flow.ts';
import { spokenExternal } from '#renderer/canvas/spoken/spoken-zone.ts';
import { useSpoken } from '#renderer/canvas/spoken/use-spoken.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import css from './ExternalNode.module.css';
import { Renamable } from './Renamable.tsx';
import { elementId } from './spoken.ts';

/** Where a point outside the SUC, at which a conduit ends, can be taken hold of: it is painted below. */
export const ExternalNode = memo(function ExternalNode({ id, data, selected }: NodeProps<FlowNode>) {
  const text = useText();
  const spoken = useSpoken((speech) => spokenExternal(speech, data.id));
  return (
    <div
      id={elementId(id)}
      role="group"
      aria-label={spoken}
      title={text('canvas:spoken.external', { name: data.id })}
      className={css.external}
      data-selected={selected || undefined}
    >
      <Renamable kind="external" id={data.id} name={data.id}>
        {null}
      </Renamable>
    </div>
  );
});
