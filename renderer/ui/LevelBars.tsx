import css from './LevelBars.module.css';

/** What one bar shows: the level that is needed and the level that is there; null is not known. */
export type LevelBar = {
  readonly name: string;
  readonly need: number | null;
  readonly have: number | null;
  /** The whole bar in words, for ears and as a tooltip. */
  readonly description: string;
};

const HIGHEST = 4;
const HEIGHT = 64;
const WIDTH = 36;

/** Where a level ends, from the top of a bar. */
export function levelTop(level: number): number {
  return HEIGHT - (level / HIGHEST) * HEIGHT;
}

function Bar({ need, have }: Pick<LevelBar, 'need' | 'have'>) {
  const needTop = need === null ? null : levelTop(need);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={css.bar} aria-hidden>
      {[1, 2, 3].map((level) => (
        <line key={level} x1="0" x2={WIDTH} y1={levelTop(level)} y2={levelTop(level)} className={css.tick} />
      ))}
      {needTop !== null && needTop < HEIGHT && (
        <rect x="0" y={needTop} width={WIDTH} height={HEIGHT - needTop} fill="url(#level-bar-hatch)" />
      )}
      {have !== null && have > 0 && (
        <rect x="0" y={levelTop(have)} width={WIDTH} height={HEIGHT - levelTop(have)} className={css.have} />
      )}
      {needTop !== null && (
        <line
          x1="0"
          x2={WIDTH}
          y1={Math.max(1, Math.min(needTop, HEIGHT - 1))}
          y2={Math.max(1, Math.min(needTop, HEIGHT - 1))}
          className={css.need}
        />
      )}
    </svg>
  );
}

/** A bar per foundational requirement: hatched up to what is needed, solid up to what is there. */
export function LevelBars({ label, bars }: { readonly label: string; readonly bars: readonly LevelBar[] }) {
  return (
    <>
      <svg width="0" height="0" className={css.defs} aria-hidden>
        <defs>
          <pattern
            id="level-bar-hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="5" className={css.hatch} />
          </pattern>
        </defs>
      </svg>
      <ul className={css.bars} aria-label={label}>
        {bars.map(({ name, need, have, description }) => (
          <li key={name} title={description}>
            <Bar need={need} have={have} />
            <span className={css.numbers} aria-hidden>
              <b>{need ?? '–'}</b>
              <span className={css.of}>{have ?? '?'}</span>
            </span>
            <span className={css.name} aria-hidden>
              {name}
            </span>
            <span className={css.spoken}>{description}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
