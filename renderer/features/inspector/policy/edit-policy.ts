import { dispatch } from '#renderer/state/dispatch.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { POLICY_ID, policySchema, type Policy } from '#shared/model/policy.ts';
import { checkValue } from '../field-problem.ts';

/** Sets fields of the risk policy. */
export function editPolicy(fields: Partial<Policy>, isStep = false): boolean {
  const key = `policy ${Object.keys(fields).join(' ')}`;
  return dispatch(editEntity('policy', POLICY_ID, fields), isStep ? key : null);
}

/** What is wrong with a value of a field of the policy. */
export function checkPolicy(field: keyof Policy, value: unknown) {
  return checkValue(policySchema.shape[field], value);
}
