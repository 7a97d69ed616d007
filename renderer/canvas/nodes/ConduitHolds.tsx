import { startRenaming } from '#renderer/canvas/acts/naming.ts';
import { selectedKeys } from '#renderer/canvas/acts/current.ts';
import { pick } from '#renderer/canvas/acts/selection.ts';
import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { NO_LOOK } from '#renderer/canvas/spoken/speech.ts';
import { spokenConduit } from '#renderer/canvas/spoken/spoken-conduit.ts';
import { useSpoken } from '#renderer/canvas/spoken/use-spoken.ts';
import { labelRect } from '#shared/drawing/paint/conduit.ts';
import { linePath } from '#shared/drawing/routes/line-path.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { isSameRect, type Point, type Rect } from '#shared/drawing/scene/geometry.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { ViewportPortal } from '@xyflow/react';
import { memo, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import css from './ConduitHolds.module.css';
import { Renamable } from './Renamable.tsx';
import { elementId } from './spoken.ts';
import { useMarks } from '#renderer/canvas/paint/use-marks.ts';

function pickConduit(id: string, { shiftKey, ctrlKey, metaKey }: MouseEvent): void {
  const key = `conduit:${id}`;
  if (!shiftKey && !ctrlKey && !metaKey) return pick([key]);
  const keys = new Set(selectedKeys());
  if (!keys.delete(key)) keys.add(key);
  pick([...keys]);
}

type HoldProps = {
  readonly conduit: Conduit;
  readonly shown: string;
  readonly points: readonly Point[];
  readonly label: Rect;
  readonly isSelected: boolean;
};

/** A label is measured anew each time; where it lies as before, the hold stays as it is. */
const isSameHold = (a: HoldProps, b: HoldProps): boolean =>
  a.conduit === b.conduit &&
  a.shown === b.shown &&
  a.points === b.points &&
  a.isSelected === b.isSelected &&
  isSameRect(a.label, b.label);

const ConduitHold = memo(function ConduitHold(props: HoldProps) {
  const { conduit, shown, points, label, isSelected } = props;
  const marks = useMarks().get(`conduit:${conduit.id}`);
  const spoken = useSpoken((speech) => spokenConduit(speech, conduit, shown, marks ?? NO_LOOK));
  const rename = () => startRenaming({ kind: 'conduit', id: conduit.id });
  return (
    <>
      <svg className={css.lines} aria-hidden>
        <path
          className={css.reach}
          data-conduit={conduit.id}
          d={linePath(points)}
          onClick={(event) => pickConduit(conduit.id, event)}
          onDoubleClick={rename}
        />
      </svg>
      <div
        id={elementId(`conduit:${conduit.id}`)}
        role="group"
        aria-label={spoken}
        title={spoken}
        className={`${css.label} nodrag nopan`}
        data-conduit={conduit.id}
        data-selected={isSelected || undefined}
        style={{ transform: `translate(${label.x}px, ${label.y}px)`, width: label.width, height: label.height }}
        onClick={(event) => pickConduit(conduit.id, event)}
        onDoubleClick={rename}
      >
        <Renamable kind="conduit" id={conduit.id} name={conduit.name}>
          {null}
        </Renamable>
      </div>
    </>
  );
}, isSameHold);

/**
 * Where conduits can be taken hold of: along their lines, and at their labels. They are painted below. A step of a drag
 * changes nothing here.
 */
export const ConduitHolds = memo(function ConduitHolds({
  picture,
  conduits,
  selected,
}: {
  readonly picture: Picture;
  readonly conduits: readonly Conduit[];
  readonly selected: ReadonlySet<string>;
}) {
  const sight = useStore(canvasStore, (canvas) => canvas.sight);
  return (
    <ViewportPortal>
      <div className={css.holds}>
        {conduits.map((conduit) => {
          const route = picture.routes.get(conduit.id);
          return route ? (
            <ConduitHold
              key={conduit.id}
              conduit={conduit}
              shown={picture.conduitTexts.get(conduit.id) ?? ''}
              points={route.points}
              label={labelRect(picture, conduit, route, sight)}
              isSelected={selected.has(`conduit:${conduit.id}`)}
            />
          ) : null;
        })}
      </div>
    </ViewportPortal>
  );
});
