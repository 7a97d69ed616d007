import { useText } from '#renderer/i18n/use-text.ts';
import { startRenaming } from '#renderer/canvas/acts/naming.ts';
import { pickConduit } from '#renderer/canvas/acts/pick-conduit.ts';
import { Renamable } from '#renderer/canvas/nodes/Renamable.tsx';
import { elementId } from '#renderer/canvas/nodes/spoken.ts';
import { useSubjectLook, type SubjectLook } from '#renderer/canvas/nodes/use-subject-look.ts';
import { linePath } from '#shared/drawing/routes/line-path.ts';
import type { FlowEdge } from '#renderer/canvas/to-flow.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import type { Conduit, ConduitEnd } from '#shared/model/conduit.ts';
import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useStore } from 'zustand';
import css from './ConduitEdge.module.css';

function useEndName(end: ConduitEnd): string {
  const text = useText();
  const zoneName = useStore(documentStore, ({ document }) =>
    typeof end === 'string' ? document?.model.zone.get(end)?.name : end.external,
  );
  return zoneName || text('canvas:unnamed');
}

function useSpoken(conduit: Conduit, shown: string, look: SubjectLook): string {
  const text = useText();
  const unknown = text('canvas:spoken.unknown');
  return text('canvas:spoken.conduit', {
    name: shown || text('canvas:unnamed'),
    kind: text(`canvas:conduitKind.${conduit.kind}`),
    from: useEndName(conduit.from),
    to: useEndName(conduit.to),
    slTarget: look.slTarget ?? unknown,
    risk: look.risk?.name ?? unknown,
  });
}

/** Whether a conduit is drawn dashed: what goes over the air or comes from outside. */
function isDashed({ kind, from, to }: Conduit): boolean {
  return kind === 'wireless' || kind === 'remote-access' || typeof from !== 'string' || typeof to !== 'string';
}

/** A conduit: its line, and a label with its name or first protocol and its SL-T. */
export const ConduitEdge = memo(function ConduitEdge({ id, data }: EdgeProps<FlowEdge>) {
  const conduitId = data?.conduit.id ?? '';
  const look = useSubjectLook('conduit', conduitId);
  return data ? <Line id={id} data={data} look={look} /> : null;
});

function Line({ id, data, look }: { id: string; data: NonNullable<FlowEdge['data']>; look: SubjectLook }) {
  const { conduit, route, text: shown, isSelected } = data;
  const spoken = useSpoken(conduit, shown, look);
  const path = linePath(route.points);
  return (
    <>
      <path className={css.reach} d={path} />
      <path
        className={css.line}
        d={path}
        data-dashed={isDashed(conduit) || undefined}
        data-selected={isSelected || undefined}
      />
      <EdgeLabelRenderer>
        <div
          id={elementId(id)}
          role="group"
          aria-label={spoken}
          title={spoken}
          className={`${css.label} nodrag nopan`}
          data-selected={isSelected || undefined}
          data-conduit={conduit.id}
          style={{ transform: `translate(-50%, -50%) translate(${route.label.x}px, ${route.label.y}px)` }}
          onClick={(event) => pickConduit(conduit.id, event)}
          onDoubleClick={() => startRenaming({ kind: 'conduit', id: conduit.id })}
        >
          <Renamable kind="conduit" id={conduit.id} name={conduit.name}>
            {shown !== '' && <span className={css.text}>{shown}</span>}
            <span className={css.level} data-level={look.slTarget ?? 'unknown'}>
              {look.slTarget ?? '–'}
            </span>
          </Renamable>
        </div>
      </EdgeLabelRenderer>
    </>
  );
}
