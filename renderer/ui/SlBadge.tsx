import styles from './SlBadge.module.css';

type SlBadgeProps = {
  /** What kind of level it is: target, achieved or capability. */
  readonly kind: 'T' | 'A' | 'C';
  /** 0 to 4, or null where it is not known. */
  readonly level: number | null;
  /** Without the letters SL, where room is short. */
  readonly isCompact?: boolean;
  readonly title?: string;
};

/** A security level: SL-T filled, SL-A and SL-C outlined, the number always written. */
export function SlBadge({ kind, level, isCompact = false, title }: SlBadgeProps) {
  const name = isCompact ? kind : `SL-${kind}`;
  return (
    <span className={styles.badge} data-kind={kind} data-level={level ?? 'unknown'} title={title}>
      {name} {level ?? '–'}
    </span>
  );
}
