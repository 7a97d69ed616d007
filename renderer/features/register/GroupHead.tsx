import { useText } from '#renderer/i18n/use-text.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import type { Policy } from '#shared/model/policy.ts';
import css from './Register.module.css';

type GroupHeadProps = {
  readonly label: string;
  readonly count: number;
  /** The worst risk level of the group; undefined where none is known. */
  readonly worst: string | undefined;
  readonly policy: Policy;
};

/** What the head of a group says: its name, how many scenarios it has, and the worst risk among them. */
export function GroupHead({ label, count, worst, policy }: GroupHeadProps) {
  const text = useText();
  const look = riskLooks(policy).get(worst ?? '');
  return (
    <>
      <span className={css.groupName}>{label}</span>
      <span className={css.groupCount}>{text('register:count', { all: count })}</span>
      {look ? (
        <span className={css.groupWorst}>
          <span className={css.groupCount}>{text('register:group.worst')}</span>
          <RiskMark {...look} />
        </span>
      ) : (
        <span className={css.groupCount}>{text('register:matrix.notRated')}</span>
      )}
    </>
  );
}
