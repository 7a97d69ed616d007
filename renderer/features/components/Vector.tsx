import { useText } from '#renderer/i18n/use-text.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import css from './Components.module.css';

type VectorProps = {
  readonly kind: 'T' | 'C' | 'gap';
  /** What the vector is, for ears. */
  readonly name: string;
  readonly values: readonly (number | null)[];
};

/** What a cell says: a level, or by how much it is short. */
function cellText(kind: VectorProps['kind'], value: number | null): string {
  if (value === null) return '–';
  if (kind !== 'gap') return String(value);
  return value > 0 ? `+${value}` : '·';
}

/** A value per foundational requirement, in the order of the standard. */
export function Vector({ kind, name, values }: VectorProps) {
  const text = useText();
  const levels = foundationalRequirements
    .map((fr, at) => `${fr} ${values[at] ?? text('components:notKnown')}`)
    .join(', ');
  const label = text('components:vector', { name, levels });
  return (
    <span className={css.vector} role="img" aria-label={label} title={label}>
      {foundationalRequirements.map((fr, at) => {
        const value = values[at] ?? null;
        return (
          <span key={fr} aria-hidden data-kind={kind} data-level={value ?? 'unknown'}>
            {cellText(kind, value)}
          </span>
        );
      })}
    </span>
  );
}
