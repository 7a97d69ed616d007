import { foundationalRequirements } from '#shared/model/security-level.ts';
import css from './Levels.module.css';

type VectorProps = {
  readonly kind: 'T' | 'C' | 'gap';
  /** What the vector is, for ears, and what an unknown level is called. */
  readonly name: string;
  readonly unknown: string;
  readonly values: readonly (number | null)[];
};

/** What a cell says: a level, or by how much it is short. */
export function levelText(kind: VectorProps['kind'], value: number | null): string {
  if (value === null) return '–';
  if (kind !== 'gap') return String(value);
  return value > 0 ? `+${value}` : '·';
}

/** A value per foundational requirement, in the order of the standard. Many of them are drawn at once: it uses no hook. */
export function Vector({ kind, name, unknown, values }: VectorProps) {
  const label = `${name}: ${foundationalRequirements.map((fr, at) => `${fr} ${values[at] ?? unknown}`).join(', ')}`;
  return (
    <span className={css.vector} data-kind={kind} role="img" aria-label={label} title={label}>
      {foundationalRequirements.map((fr, at) => (
        <span key={fr} data-level={values[at] ?? 'unknown'}>
          {levelText(kind, values[at] ?? null)}
        </span>
      ))}
    </span>
  );
}
