import { useText } from '#renderer/i18n/use-text.ts';
import { canvasStore, setCanvas } from '#renderer/canvas/canvas-store.ts';
import { rename } from '#renderer/canvas/acts/naming.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { grips } from '#renderer/canvas/edits/resize.ts';
import { easyWidth } from '#renderer/canvas/scene/metrics.ts';
import type { ZoneNode as Shown } from '#renderer/canvas/to-flow.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import type { Zone } from '#shared/model/zone.ts';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { ConduitAnchor } from './ConduitAnchor.tsx';
import { NameField } from './NameField.tsx';
import { elementId } from './spoken.ts';
import { useSubjectLook, type SubjectLook } from './use-subject-look.ts';
import css from './ZoneNode.module.css';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Where a conduit can be pulled out, and the grips that resize the zone. */
function Handles({ zoneId, isSelected }: { readonly zoneId: string; readonly isSelected: boolean }) {
  const text = useText();
  return (
    <>
      {isSelected && grips.map((grip) => <span key={grip} className={`${css.grip} nodrag`} data-grip={grip} />)}
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

function Badges({ look, isCompact }: { readonly look: SubjectLook; readonly isCompact: boolean }) {
  const text = useText();
  return (
    <span className={css.badges}>
      {look.gap !== null && look.gap > 0 && (
        <span className={css.gap} title={text('canvas:gapHint', { gap: look.gap })}>
          Δ {look.gap}
        </span>
      )}
      <SlBadge kind="T" level={look.slTarget} isCompact={isCompact} />
      <SlBadge kind="A" level={look.slAchieved} isCompact={isCompact} />
    </span>
  );
}

function useSpoken(zone: Zone, look: SubjectLook): string {
  const text = useText();
  const unknown = text('canvas:spoken.unknown');
  return text('canvas:spoken.zone', {
    name: zone.name || text('canvas:unnamed'),
    kind: text(`canvas:zoneKind.${zone.kind}`),
    slTarget: look.slTarget ?? unknown,
    slAchieved: look.slAchieved ?? unknown,
    gap: look.gap ?? unknown,
    risk: look.risk?.name ?? unknown,
  });
}

/** A zone: name and security levels in its head, its worst residual risk at the left edge, its content inside. */
export const ZoneNode = memo(function ZoneNode({ id, data, selected, width }: NodeProps<Shown>) {
  const { zone, folded } = data;
  const text = useText();
  const look = useSubjectLook('zone', zone.id);
  const spoken = useSpoken(zone, look);
  const isRenaming = useStore(canvasStore, ({ renaming }) => renaming?.kind === 'zone' && renaming.id === zone.id);
  const isTarget = useStore(
    canvasStore,
    ({ dropZoneId, link }) => dropZoneId === zone.id || link?.overZoneId === zone.id,
  );
  const end = () => {
    setCanvas({ renaming: null });
    focusCanvas();
  };
  return (
    <div
      id={elementId(id)}
      role="group"
      aria-label={spoken}
      className={css.zone}
      data-selected={selected || undefined}
      data-target={isTarget || undefined}
      data-outside={!zone.inScope || undefined}
      data-folded={folded !== null || undefined}
    >
      <span
        className={css.risk}
        style={look.risk ? { background: look.risk.colour } : undefined}
        title={look.risk ? `${text('canvas:legend.risk')}: ${look.risk.name}` : undefined}
      />
      <header className={css.head}>
        {look.risk && (
          <span className={css.mark} title={`${text('canvas:legend.risk')}: ${look.risk.name}`}>
            <RiskMark {...look.risk} isBare />
          </span>
        )}
        {isRenaming ? (
          <NameField
            kind="zone"
            initial={zone.name}
            onKeep={(name) => {
              end();
              rename({ kind: 'zone', id: zone.id }, name);
            }}
            onDrop={end}
          />
        ) : (
          <span className={css.name} data-unnamed={zone.name === '' || undefined} title={zone.name}>
            {zone.name || text('canvas:unnamed')}
          </span>
        )}
        <Badges look={look} isCompact={(width ?? 0) < easyWidth(zone.name)} />
      </header>
      {folded && (
        <div className={css.folded} style={{ height: folded.height }}>
          <p className={css.large}>{zone.name || text('canvas:unnamed')}</p>
          <p className={css.medium}>{text('canvas:folded', { count: folded.count })}</p>
        </div>
      )}
      <ConduitAnchor />
      <Handles zoneId={zone.id} isSelected={selected} />
    </div>
  );
});
