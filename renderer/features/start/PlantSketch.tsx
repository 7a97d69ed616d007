import type { Outline } from '#shared/template/outline.ts';
import styles from './PlantSketch.module.css';

/** Room around the drawing, in canvas units, so that no border is cut. */
const ROOM = 24;

/** A plant as a small picture: its zones by kind, and the conduits between them. */
export function PlantSketch({ outline: { bounds, zones, lines } }: { readonly outline: Outline }) {
  const box = [bounds.x - ROOM, bounds.y - ROOM, bounds.width + 2 * ROOM, bounds.height + 2 * ROOM];
  return (
    <svg className={styles.sketch} viewBox={box.join(' ')} preserveAspectRatio="xMidYMid meet" aria-hidden>
      {lines.map(({ id, ...ends }) => (
        <line key={id} className={styles.conduit} {...ends} />
      ))}
      {zones.map(({ id, kind, rect }) => (
        <rect key={id} className={styles.zone} data-kind={kind} rx="16" {...rect} />
      ))}
    </svg>
  );
}
