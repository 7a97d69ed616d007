import type { FlowNode } from '#renderer/canvas/to-flow.ts';
import { NO_LOOK } from '#renderer/canvas/spoken/speech.ts';
import { spokenZone } from '#renderer/canvas/spoken/spoken-zone.ts';
import { useSpoken } from '#renderer/canvas/spoken/use-spoken.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useEntity } from '#renderer/state/hooks.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Grips } from './Grips.tsx';
import { Renamable } from './Renamable.tsx';
import { elementId } from './spoken.ts';
import { useMarks } from '#renderer/canvas/paint/use-marks.ts';
import css from './ZoneNode.module.css';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Where a conduit can be pulled out of a zone, and the grips that resize it. */
function Handles({ zoneId, isSelected }: { readonly zoneId: string; readonly isSelected: boolean }) {
  const text = useText();
  return (
    <>
      {!isSelected &&
        sides.map((side) => (
          <span key={side} className={`${css.edge} nodrag`} data-edge={side} data-connect={zoneId} />
        ))}
      {isSelected && <Grips />}
      {sides.map((side) => (
        <span
          key={side}
          className={`${css.port} nodrag`}
          data-side={side}
          data-connect={zoneId}
          title={text('canvas:connectFrom')}
        />
      ))}
    </>
  );
}

function ZoneHold({ id, zone, selected }: { readonly id: string; readonly zone: Zone; readonly selected: boolean }) {
  const marks = useMarks().get(`zone:${zone.id}`);
  const spoken = useSpoken((speech) => spokenZone(speech, zone, marks ?? NO_LOOK));
  return (
    <div id={elementId(id)} role="group" aria-label={spoken} className={css.zone} data-selected={selected || undefined}>
      <div className={css.head}>
        <Renamable kind="zone" id={zone.id} name={zone.name}>
          {null}
        </Renamable>
      </div>
      <Handles zoneId={zone.id} isSelected={selected} />
    </div>
  );
}

/** Where a zone can be taken hold of: it is painted below. */
export const ZoneNode = memo(function ZoneNode({ id, data, selected }: NodeProps<FlowNode>) {
  const zone = useEntity('zone', data.id);
  return zone ? <ZoneHold id={id} zone={zone} selected={selected} /> : null;
});
