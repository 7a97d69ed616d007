import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import type { ReactNode } from 'react';
import type { ColumnSpec } from './column-spec.ts';
import css from './Register.module.css';
import type { RegisterContext } from './register-context.ts';

/** What stands where nothing can be said, and why. */
function unknown(context: RegisterContext, reason: string): ReactNode {
  return (
    <span className={css.unknown} title={context.word(`register:unknown.${reason}`)}>
      –
    </span>
  );
}

/** What is missing for a risk to be known. */
function missing(context: RegisterContext, rowId: string, column: ColumnSpec): string {
  const results = context.results.get(rowId);
  if (!results) return 'pending';
  const stage = column.computed?.as === 'risk' ? column.computed.stage : 'unmitigated';
  const { likelihood, consequence } = results[stage];
  if (likelihood === null) return consequence === null ? 'both' : 'likelihood';
  if (consequence === null) return 'consequence';
  return column.computed?.as === 'slTarget' ? 'method' : 'matrix';
}

/** A cell while nobody edits it: text, or a number in its colour with its word. */
export function cellContent(context: RegisterContext, rowId: string, column: ColumnSpec): ReactNode {
  const scenario = context.model.scenario.get(rowId);
  if (!scenario) return null;
  const text = column.text(scenario, context);
  const results = context.results.get(rowId);
  const { computed } = column;
  if (!computed) return text;
  if (computed.as === 'id') return <span className={css.id}>{text}</span>;
  if (computed.as === 'assumptions' || computed.as === 'decision') return text;
  if (text === '') return unknown(context, missing(context, rowId, column));
  if (computed.as === 'slTarget') return <SlBadge kind="T" isCompact level={results?.slTarget ?? null} />;
  if (computed.as === 'treat') return <span className={results?.treat ? css.treat : css.tolerable}>{text}</span>;
  const risk = results?.[computed.stage];
  const look = riskLooks(context.policy).get(risk?.riskLevel ?? '');
  return (
    <span className={css.risk}>
      {look && <RiskMark {...look} />}
      {risk?.score != null && <span className={css.score}>{risk.score}</span>}
    </span>
  );
}
