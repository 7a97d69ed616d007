import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import type { Risk } from '#shared/engine/assessment.ts';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import css from './Assumptions.module.css';

type MoveProps = {
  readonly before: ReactNode;
  /** What it would be; null where it stays. */
  readonly after: ReactNode | null;
  readonly explain: () => void;
};

/** A number that says why when pressed, and beside it what it would be. */
function MoveMark({ before, after, explain }: MoveProps) {
  const text = useText();
  return (
    <span className={css.move}>
      <button type="button" className={css.number} title={text('inspector:risk.why')} onClick={explain}>
        {before}
      </button>
      {after !== null && (
        <>
          <span aria-hidden>→</span>
          <VisuallyHidden>{text('assumptions:then')}</VisuallyHidden>
          <strong className={css.after}>{after}</strong>
        </>
      )}
    </span>
  );
}

type RiskMoveProps = { readonly before: Risk | null; readonly after: Risk | null; readonly explain: () => void };

function isSame(a: Risk | null, b: Risk | null): boolean {
  return a?.riskLevel === b?.riskLevel && a?.likelihood === b?.likelihood && a?.consequence === b?.consequence;
}

/** A risk, and what it would be. */
export function RiskMove({ before, after, explain }: RiskMoveProps) {
  const looks = riskLooks(usePolicy());
  const stays = after === null || isSame(before, after);
  const mark = (risk: Risk | null, isBare: boolean) => {
    const look = looks.get(risk?.riskLevel ?? '');
    return look ? (
      <>
        <RiskMark {...look} isBare={isBare} />
        {risk?.score != null && <span className={css.score}>{risk.score}</span>}
      </>
    ) : (
      '–'
    );
  };
  return <MoveMark before={mark(before, !stays)} after={stays ? null : mark(after, false)} explain={explain} />;
}

type TargetMoveProps = {
  readonly before: number | null;
  /** Undefined where nothing is supposed. */
  readonly after: number | null | undefined;
  readonly explain: () => void;
};

/** An SL-T, and what it would be. */
export function TargetMoveMark({ before, after, explain }: TargetMoveProps) {
  return (
    <MoveMark
      before={<SlBadge kind="T" isCompact level={before} />}
      after={after === undefined || after === before ? null : <SlBadge kind="T" isCompact level={after} />}
      explain={explain}
    />
  );
}
