import { useText } from '#renderer/i18n/use-text.ts';
import type { Progress } from '#shared/programme/progress.ts';
import css from '../Programme.module.css';

type GroupHeadProps = { readonly id: string; readonly name: string; readonly progress: Progress };

/** How far a group of items is: met out of those that apply, what is only partly met, and the lowest maturity. */
export function GroupHead({ id, name, progress }: GroupHeadProps) {
  const text = useText();
  const { counts, applicable, lowestMaturity } = progress;
  return (
    <>
      <span className={css.groupName}>
        {id} {name}
      </span>
      <span className={css.figure}>{text('programme:progress.met', { met: counts.met, applicable })}</span>
      {counts.partly > 0 && (
        <span className={css.figure}>{text('programme:progress.partly', { count: counts.partly })}</span>
      )}
      {counts.open > 0 && <span className={css.figure}>{text('programme:progress.open', { count: counts.open })}</span>}
      {lowestMaturity !== null && (
        <span className={css.figure}>{text('programme:progress.maturity', { level: lowestMaturity })}</span>
      )}
    </>
  );
}
