import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import css from './Proposals.module.css';
import { ReasonForm } from './ReasonForm.tsx';
import type { OfferRow } from './rows.ts';

type FootProps = {
  readonly offers: readonly OfferRow[];
  readonly picked: readonly OfferRow[];
  readonly isAside: boolean;
  readonly chooseAll: (isAll: boolean) => void;
  /** Takes the chosen ones over, or brings them back. */
  readonly accept: () => void;
  readonly asked: readonly OfferRow[] | null;
  readonly ask: (offers: readonly OfferRow[] | null) => void;
  readonly putAside: (offers: readonly OfferRow[], reason: string) => void;
};

/** What can be done with the chosen ones; while something is put aside, the reason for it. */
export function Foot({ offers, picked, isAside, chooseAll, accept, asked, ask, putAside }: FootProps) {
  const text = useText();
  if (asked) return <ReasonForm offers={asked} done={(reason) => putAside(asked, reason)} cancel={() => ask(null)} />;
  if (offers.length === 0) return null;
  const count = picked.length;
  const isAll = count === offers.length;
  return (
    <div className={css.foot}>
      <label className={css.all}>
        <input
          type="checkbox"
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && !isAll;
          }}
          onChange={() => chooseAll(!isAll)}
        />
        {text('proposals:all')}
      </label>
      {!isAside && (
        <Button disabled={count === 0} onClick={() => ask(picked)}>
          {count === 0 ? text('proposals:aside') : text('proposals:asideMany', { count })}
        </Button>
      )}
      <Button look="primary" disabled={count === 0} onClick={accept}>
        {count === 0
          ? text(isAside ? 'proposals:back' : 'proposals:take')
          : text(isAside ? 'proposals:backMany' : 'proposals:takeMany', { count })}
      </Button>
    </div>
  );
}
