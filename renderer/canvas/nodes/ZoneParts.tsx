import { useText } from '#renderer/i18n/use-text.ts';
import { grips } from '#renderer/canvas/edits/resize.ts';
import type { Folded } from '#renderer/canvas/to-flow.ts';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import type { SubjectLook } from './use-subject-look.ts';
import css from './ZoneNode.module.css';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Where a conduit can be pulled out of a zone, and the grips that resize it. */
export function ZoneHandles({ zoneId, isSelected }: { readonly zoneId: string; readonly isSelected: boolean }) {
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

/** A zone's SL-T, SL-A and the gap between them, where there is one. */
export function ZoneBadges({ look, isCompact }: { readonly look: SubjectLook; readonly isCompact: boolean }) {
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

/** A zone seen from afar: its name in large letters, and how many assets it has. */
export function FoldedZone({ name, folded }: { readonly name: string; readonly folded: Folded }) {
  const text = useText();
  return (
    <div className={css.folded} style={{ height: folded.height }}>
      <p className={css.large}>{name}</p>
      <p className={css.medium}>{text('canvas:folded', { count: folded.count })}</p>
    </div>
  );
}
