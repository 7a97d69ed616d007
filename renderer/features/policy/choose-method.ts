import { documentStore } from '#renderer/state/document-store.ts';
import { policyOf } from '#shared/model/model.ts';
import type { Policy, SlTargetMethod } from '#shared/model/policy.ts';
import { editPolicy } from './edit-policy.ts';

/** The settings of the SL-T method before anybody chose one. */
const freshMethod: NonNullable<Policy['slTarget']> = {
  method: 'by-risk-level',
  byRiskLevel: {},
  byConsequenceLevel: {},
  floor: 0,
};

/** Takes an SL-T method; the tables of the others stay as they are. */
export function chooseMethod(method: SlTargetMethod | null): void {
  const { document } = documentStore.getState();
  if (document) editPolicy({ slTarget: { ...(policyOf(document.model).slTarget ?? freshMethod), method } }, true);
}
