import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { POLICY_ID, policySchema, type Policy } from '#shared/model/policy.ts';

/** The lists of the policy whose rows have an id. */
export type PolicyList =
  'riskLevels' | 'likelihoodLevels' | 'consequenceLevels' | 'consequenceCategories' | 'overrides';
type RowOf<L extends PolicyList> = Policy[L][number];

/** Sets fields of the risk policy; steps that follow closely are one step of undo. */
export function editPolicy(fields: Partial<Policy>, isStep = false): boolean {
  const key = `policy ${Object.keys(fields).join(' ')}`;
  return dispatch(editEntity('policy', POLICY_ID, fields), isStep ? key : null);
}

/** What is wrong with a value of a field of the policy. */
export function checkPolicy(field: keyof Policy, value: unknown) {
  return checkValue(policySchema.shape[field], value);
}

/** As `editPolicy`, for one row of a list of the policy. */
export function editRow<L extends PolicyList>(
  policy: Policy,
  list: L,
  row: RowOf<L>,
  fields: Partial<RowOf<L>>,
  isStep = false,
): boolean {
  const rows: readonly { readonly id: string }[] = policy[list];
  return editPolicy({ [list]: rows.map((one) => (one.id === row.id ? { ...one, ...fields } : one)) }, isStep);
}

/** An id that no row of a list has yet. */
export function newId(policy: Policy, list: PolicyList, prefix: string): string {
  const rows: readonly { readonly id: string }[] = policy[list];
  return unusedId(prefix, new Set(rows.map(({ id }) => id)));
}
