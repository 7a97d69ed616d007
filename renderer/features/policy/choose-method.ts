import { documentStore } from '#renderer/state/document-store.ts';
import { policyOf } from '#shared/model/model.ts';
import { freshSlTargetMethod, type SlTargetMethod } from '#shared/model/policy.ts';
import { editPolicy } from './edit-policy.ts';

/** Takes an SL-T method; the tables of the others stay as they are. */
export function chooseMethod(method: SlTargetMethod | null): void {
  const { document } = documentStore.getState();
  if (document)
    editPolicy({ slTarget: { ...(policyOf(document.model).slTarget ?? freshSlTargetMethod), method } }, true);
}
