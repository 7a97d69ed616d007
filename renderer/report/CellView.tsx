import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { AskButton } from '#renderer/ui/AskButton.tsx';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import { StandingMark } from '#renderer/ui/StandingMark.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { whyOf, type Cell, type Speaker } from '#shared/report/report-document.ts';
import { Check } from 'lucide-react';
import css from './Cells.module.css';

type Part<S> = Extract<NonNullable<Cell>, { readonly say: S }>;

/** A level per FR; one that is the same for all seven is said once. */
function Vector({ of, vector }: Part<'vector'>) {
  const first = vector[0] ?? null;
  if (vector.every((level) => level === first)) return <SlBadge kind={of} level={first} />;
  const named = foundationalRequirements.map((fr, at) => `${fr} ${vector[at] ?? '–'}`).join(', ');
  return (
    <span className={css.vector} title={named}>
      <VisuallyHidden>{`SL-${of} ${named}`}</VisuallyHidden>
      {vector.map((level, at) => (
        <span key={foundationalRequirements[at]} className={css.level} data-level={level ?? 'unknown'} aria-hidden>
          {level ?? '–'}
        </span>
      ))}
    </span>
  );
}

function Risk({ id, name }: Part<'risk'>) {
  const look = riskLooks(usePolicy()).get(id);
  return look ? <RiskMark {...look} /> : name;
}

type CellProps = { readonly cell: Cell | undefined; readonly speaker: Speaker };

/** What stands in a cell, as people read it on screen: a number of the assessment says where it comes from when it is pressed. */
export function AskedCell({ cell, speaker }: CellProps) {
  const text = useText();
  const shown = <CellView cell={cell} speaker={speaker} />;
  const why = whyOf(cell);
  if (!why) return shown;
  return (
    <AskButton title={text('inspector:risk.why')} onAsk={() => explainThis(why)}>
      {shown}
    </AskButton>
  );
}

/** What stands in a cell, as people read it on paper. */
export function CellView({ cell, speaker }: CellProps) {
  if (!cell) return <span className={css.faint}>–</span>;
  switch (cell.say) {
    case 'vector':
      return <Vector {...cell} />;
    case 'level':
      return <SlBadge kind={cell.of} level={cell.level} isCompact />;
    case 'risk':
      return <Risk {...cell} />;
    case 'standing':
      return <StandingMark standing={cell.standing} label={speaker.cell(cell)} />;
    case 'yes':
      return (
        <>
          {cell.isYes ? <Check className={css.check} aria-hidden /> : <span className={css.faint}>·</span>}
          <VisuallyHidden>{speaker.cell(cell)}</VisuallyHidden>
        </>
      );
    default:
      return speaker.cell(cell);
  }
}
