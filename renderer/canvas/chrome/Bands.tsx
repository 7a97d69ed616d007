import { useText } from '#renderer/i18n/use-text.ts';
import type { Band } from '#shared/drawing/scene/bands.ts';
import { useStore } from '@xyflow/react';
import css from './Bands.module.css';

/** The Purdue levels as stripes behind the zones; their names stay at the left edge of the screen. */
export function Bands({ bands }: { readonly bands: readonly Band[] }) {
  const text = useText();
  const y = useStore(({ transform }) => transform[1]);
  const zoom = useStore(({ transform }) => transform[2]);
  return (
    <div className={css.bands}>
      {bands.map(({ level, top, bottom }, index) => (
        <div
          key={level}
          className={css.band}
          data-tinted={index % 2 === 0 || undefined}
          style={{ transform: `translateY(${y + top * zoom}px)`, height: (bottom - top) * zoom }}
        >
          <span className={css.name}>
            {level === 'external' ? text('canvas:purdueExternal') : text('canvas:purdue', { level })}
          </span>
        </div>
      ))}
    </div>
  );
}
