import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import type { CheckedBaseline } from '#shared/ipc/approval-check.ts';
import type { Baseline, Signature } from '#shared/model/baseline.ts';
import type { Check } from './actions.ts';
import css from './Approval.module.css';

type SignatureRowProps = { readonly signature: Signature; readonly fits: boolean | null | undefined };

function SignatureRow({ signature: { name, role, at, statement }, fits }: SignatureRowProps) {
  const text = useText();
  const { moment } = useFormat();
  return (
    <li>
      <strong>{name}</strong> {role ? `(${role})` : ''} <span className={css.quiet}>{moment(at)}</span>
      {fits === true ? <span className={css.good}> ✓ {text('approval:key.valid')}</span> : null}
      {fits === false ? <span className={css.bad}> ✗ {text('approval:key.invalid')}</span> : null}
      {statement ? <div className={css.quiet}>{statement}</div> : null}
    </li>
  );
}

const digestTexts = {
  true: 'approval:digest.fits',
  false: 'approval:digest.differs',
  null: 'approval:digest.beyond',
} as const;

type BaselineRowProps = { readonly baseline: Baseline; readonly checked: CheckedBaseline | undefined };

function BaselineRow({ baseline, checked }: BaselineRowProps) {
  const text = useText();
  const { moment } = useFormat();
  const { name, id, at, by, note, digest, openFindings, signatures } = baseline;
  return (
    <li>
      <strong>{name || id}</strong>{' '}
      <span className={css.quiet}>
        {[moment(at), by, text('approval:baseline.findings', { count: openFindings })].filter(Boolean).join(' · ')}
      </span>
      {note ? <p>{note}</p> : null}
      <p className={css.digest}>{text('approval:digest.value', { digest })}</p>
      {checked && (
        <p className={checked.fits === false ? css.bad : css.quiet}>{text(digestTexts[`${checked.fits}`])}</p>
      )}
      {signatures.length === 0 ? <p className={css.quiet}>{text('approval:baseline.unsigned')}</p> : null}
      <ul className={css.signatures}>
        {signatures.map((signature, at_) => (
          <SignatureRow key={at_} signature={signature} fits={checked?.signatures[at_]} />
        ))}
      </ul>
    </li>
  );
}

/** Every baseline, the newest first, with what was found when it was checked. */
export function Baselines({ check }: { readonly check: Check | null }) {
  const text = useText();
  const baselines = [...useTable('baseline').values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (baselines.length === 0) return <p className={css.quiet}>{text('approval:baseline.none')}</p>;
  return (
    <ul className={css.baselines}>
      {baselines.map((baseline) => (
        <BaselineRow
          key={baseline.id}
          baseline={baseline}
          checked={check?.baselines.find(({ id }) => id === baseline.id)}
        />
      ))}
    </ul>
  );
}
