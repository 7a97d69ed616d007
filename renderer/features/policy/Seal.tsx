import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { whoStore } from '#renderer/state/who.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { signPolicy, withdrawSignature } from '#shared/commands/sign-policy.ts';
import { changedCriteria } from '#shared/engine/breach.ts';
import { criteriaOf, type Policy } from '#shared/model/policy.ts';
import { Signature } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { BreachPanel } from './BreachPanel.tsx';
import { digestOf } from './digest.ts';
import css from './Policy.module.css';

async function sign(policy: Policy, lockedBy: string): Promise<void> {
  const criteria = criteriaOf(policy);
  const digest = await digestOf(criteria);
  dispatch(signPolicy({ lockedBy, lockedAt: new Date().toISOString(), digest }, criteria));
}

/** A name, and the button that signs with it. */
function SignForm({ policy, isAgain }: { readonly policy: Policy; readonly isAgain: boolean }) {
  const text = useText();
  const name = useStore(whoStore, (who) => who.name);
  const act = () => void sign(policy, name.trim());
  return (
    <>
      <TextInput
        aria-label={text('policy:sign.who')}
        placeholder={text('policy:sign.who')}
        value={name}
        onChange={(event) => whoStore.setState({ name: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && name.trim() !== '') act();
        }}
      />
      <Button
        look={isAgain ? 'normal' : 'primary'}
        icon={<Signature aria-hidden />}
        disabled={name.trim() === ''}
        onClick={act}
      >
        {text(isAgain ? 'policy:sign.again' : 'policy:sign.sign')}
      </Button>
    </>
  );
}

/** Whether the kept copy is not what the digest was taken of; false until that is known. */
function useIsForged({ lock, lockedCriteria }: Policy): boolean {
  const [forged, setForged] = useState<Policy['lockedCriteria']>(null);
  useEffect(() => {
    if (lock && lockedCriteria)
      void digestOf(lockedCriteria).then((digest) => setForged(digest === lock.digest ? null : lockedCriteria));
  }, [lock, lockedCriteria]);
  return forged !== null && forged === lockedCriteria;
}

/** Who signed, and of which criteria. */
function SignedBy({ lock }: { readonly lock: NonNullable<Policy['lock']> }) {
  const text = useText();
  const at = useFormat().fullMoment(lock.lockedAt);
  return (
    <p>
      {text('policy:sign.signed', { by: lock.lockedBy || text('policy:sign.nobody'), at })}
      <span className={css.digest} title={lock.digest}>
        {text('policy:sign.digest', { digest: lock.digest })}
      </span>
    </p>
  );
}

/** The signature under the risk criteria (ZCR 4.1), and what a change after it did. */
export function Seal() {
  const text = useText();
  const policy = usePolicy();
  const { lock, lockedCriteria } = policy;
  const isForged = useIsForged(policy);
  const isBreached = changedCriteria(policy).length > 0;
  if (lock === null)
    return (
      <div className={css.seal}>
        <p>{text('policy:sign.open')}</p>
        <SignForm policy={policy} isAgain={false} />
      </div>
    );
  const isDoubtful = isForged || lockedCriteria === null;
  return (
    <>
      <div className={css.seal}>
        <SignedBy lock={lock} />
        {isDoubtful && !isBreached && <SignForm policy={policy} isAgain />}
        <Button look="quiet" onClick={() => dispatch(withdrawSignature())}>
          {text('policy:sign.withdraw')}
        </Button>
      </div>
      {isDoubtful && (
        <p className={css.warning} role="alert">
          {text(isForged ? 'policy:sign.forged' : 'policy:sign.noCopy')}
        </p>
      )}
      {isBreached && (
        <BreachPanel>
          <SignForm policy={policy} isAgain />
        </BreachPanel>
      )}
    </>
  );
}
