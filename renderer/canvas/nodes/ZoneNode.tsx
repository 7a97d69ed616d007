import { useText } from '#renderer/i18n/use-text.ts';
import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { easyWidth } from '#shared/drawing/scene/metrics.ts';
import type { ZoneNode as Shown } from '#renderer/canvas/to-flow.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import type { Zone } from '#shared/model/zone.ts';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { ConduitAnchor } from './ConduitAnchor.tsx';
import { Renamable } from './Renamable.tsx';
import { elementId } from './spoken.ts';
import { useSubjectLook, type SubjectLook } from './use-subject-look.ts';
import css from './ZoneNode.module.css';
import { FoldedZone, ZoneBadges, ZoneHandles } from './ZoneParts.tsx';

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

/** Whether the zone would take what is being dragged, or the conduit that is being drawn. */
function useIsTarget(zoneId: string): boolean {
  return useStore(canvasStore, ({ dropZoneId, link }) => dropZoneId === zoneId || link?.overZoneId === zoneId);
}

/** A zone: name and security levels in its head, its worst residual risk at the left edge, its content inside. */
export const ZoneNode = memo(function ZoneNode({ id, data, selected, width }: NodeProps<Shown>) {
  const { zone, folded } = data;
  const text = useText();
  const look = useSubjectLook('zone', zone.id);
  const spoken = useSpoken(zone, look);
  const isTarget = useIsTarget(zone.id);
  const name = zone.name || text('canvas:unnamed');
  const risk = look.risk ? `${text('canvas:legend.risk')}: ${look.risk.name}` : undefined;
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
      <span className={css.risk} style={{ background: look.risk?.colour }} title={risk} />
      <header className={css.head}>
        {look.risk && (
          <span className={css.mark} title={risk}>
            <RiskMark {...look.risk} isBare />
          </span>
        )}
        <Renamable kind="zone" id={zone.id} name={zone.name}>
          <span className={css.name} data-unnamed={zone.name === '' || undefined} title={zone.name}>
            {name}
          </span>
        </Renamable>
        <ZoneBadges look={look} isCompact={(width ?? 0) < easyWidth(zone.name)} />
      </header>
      {folded && <FoldedZone name={name} folded={folded} />}
      <ConduitAnchor />
      <ZoneHandles zoneId={zone.id} isSelected={selected} />
    </div>
  );
});
