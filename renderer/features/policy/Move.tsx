import { useText } from '#renderer/i18n/use-text.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { Policy } from '#shared/model/policy.ts';
import type { ReactNode } from 'react';
import css from './Policy.module.css';

type MoveProps = {
  readonly signed: string;
  readonly now: string;
  /** How both are shown; as their words where absent. */
  readonly show?: readonly [ReactNode, ReactNode];
};

/** What something was by the signed criteria, and what it is now; once where both are the same. */
export function Move({ signed, now, show = [signed, now] }: MoveProps) {
  const text = useText();
  if (signed === now) return <span className={css.faint}>{now}</span>;
  return (
    <span className={css.move}>
      <VisuallyHidden>{text('policy:breach.move', { signed, now })}</VisuallyHidden>
      <span aria-hidden>{show[0]}</span>
      <span aria-hidden>→</span>
      <strong aria-hidden>{show[1]}</strong>
    </span>
  );
}

type RiskMoveProps = {
  readonly signed: string | null;
  readonly now: string | null;
  /** The policy as signed, and as it is now. */
  readonly policies: readonly [Policy, Policy];
};

/** As `Move`, of risk levels. */
export function RiskMove({ signed, now, policies }: RiskMoveProps) {
  const text = useText();
  const levels = [signed, now].map((id, at) => {
    const look = riskLooks(policies[at]!).get(id ?? '');
    const name = look?.name ?? text('policy:breach.unknown');
    return { name, mark: look ? <RiskMark {...look} /> : name };
  });
  return <Move signed={levels[0]!.name} now={levels[1]!.name} show={[levels[0]!.mark, levels[1]!.mark]} />;
}
