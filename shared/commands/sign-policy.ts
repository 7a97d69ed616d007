import { POLICY_ID, type Criteria, type Policy } from '#shared/model/policy.ts';
import type { Command } from './command.ts';

function change(key: string, fields: (policy: Policy) => Partial<Policy>): Command {
  return {
    label: { key, params: {} },
    run(tx) {
      const policy = tx.get('policy', POLICY_ID);
      if (policy) tx.put('policy', { ...policy, ...fields(policy) });
    },
  };
}

/** Signs the risk criteria (ZCR 4): from now on every change of them shows. The digest is of exactly these criteria. */
export function signPolicy(lock: NonNullable<Policy['lock']>, criteria: Criteria): Command {
  return change('signPolicy', () => ({ lock, lockedCriteria: criteria }));
}

/** Takes the signature off, so that the criteria are open again. */
export function withdrawSignature(): Command {
  return change('withdrawSignature', () => ({ lock: null, lockedCriteria: null }));
}

/** Puts the criteria back to what was signed. */
export function restoreSignedCriteria(): Command {
  return change('restoreSignedCriteria', ({ lockedCriteria }) => lockedCriteria ?? {});
}
