import type { ReactElement } from 'react';
import styles from './RiskMark.module.css';

const shapes: readonly ReactElement[] = [
  <circle key="circle" cx="5" cy="5" r="4.2" />,
  <path key="triangle" d="M5 .7 9.5 9H.5Z" />,
  <path key="square" d="M1 1h8v8H1Z" />,
  <path key="diamond" d="M5 0l5 5-5 5-5-5Z" />,
  <path key="star" d="M5 0l1.5 3.3L10 3.8 7.5 6.3l.6 3.6L5 8.2 1.9 9.9l.6-3.6L0 3.8l3.5-.5Z" />,
];

type RiskMarkProps = {
  readonly name: string;
  readonly colour: string | null;
  /** 0 is the lowest risk level. */
  readonly order: number;
  /** Shape alone; the word is then for those who do not see it. */
  readonly isBare?: boolean;
};

/** A risk level: the policy's colour, a shape that grows sharper with the risk, and its name. */
export function RiskMark({ name, colour, order, isBare = false }: RiskMarkProps) {
  const shape = shapes[Math.min(Math.max(order, 0), shapes.length - 1)];
  return (
    <span className={styles.risk}>
      <svg
        className={styles.shape}
        viewBox="0 0 10 10"
        fill={colour ?? 'var(--ink-3)'}
        {...(isBare ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
      >
        {shape}
      </svg>
      {isBare ? null : <span>{name}</span>}
    </span>
  );
}
