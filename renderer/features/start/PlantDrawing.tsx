import styles from './PlantDrawing.module.css';

type Zone = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly level: number;
  readonly achieved: number;
};

const zones: readonly Zone[] = [
  { x: 96, y: 6, width: 188, level: 1, achieved: 1 },
  { x: 60, y: 78, width: 260, level: 3, achieved: 2 },
  { x: 6, y: 150, width: 170, level: 2, achieved: 1 },
  { x: 204, y: 150, width: 170, level: 4, achieved: 2 },
];
const conduits = ['M190 56V78', 'M118 128V150', 'M262 128V150'] as const;

type BadgeProps = {
  readonly x: number;
  readonly text: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly ink: string;
};

function Badge({ x, text, fill, stroke, ink }: BadgeProps) {
  return (
    <g>
      <rect className={styles.badge} x={x} y="4.5" width="22" height="11" rx="2" fill={fill} stroke={stroke} />
      <text className={styles.level} x={x + 11} y="12.6" fill={ink}>
        {text}
      </text>
    </g>
  );
}

function DrawnZone({ x, y, width, level, achieved }: Zone) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={styles.zone} width={width} height="50" rx="5" />
      <path className={styles.line} d={`M0 20H${width}`} />
      <rect className={styles.name} x="10" y="7" width={width * 0.34} height="6" rx="3" />
      <Badge x={width - 58} text={`T ${level}`} fill={`var(--sl-${level})`} ink={`var(--on-sl-${level})`} />
      <Badge x={width - 32} text={`A ${achieved}`} stroke={`var(--sl-${achieved})`} ink="var(--ink-2)" />
      {[10, 52, 94].map((at) => (
        <rect key={at} className={styles.asset} x={at} y="29" width="13" height="11" rx="2" />
      ))}
    </g>
  );
}

/** A plant as the app draws it: zones with their levels, and conduits between them. */
export function PlantDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 380 206" aria-hidden>
      {conduits.map((path) => (
        <path key={path} className={styles.conduit} d={path} />
      ))}
      {zones.map((zone) => (
        <DrawnZone key={`${zone.x} ${zone.y}`} {...zone} />
      ))}
    </svg>
  );
}
