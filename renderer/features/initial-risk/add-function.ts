import { dispatch } from '#renderer/state/dispatch.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { sucOf } from '#shared/model/model.ts';
import { essentialFunctionSchema, SUC_ID } from '#shared/model/suc.ts';

/** Adds an essential function to the SUC. */
export function addFunction(): void {
  const { document } = documentStore.getState();
  if (!document) return;
  const { essentialFunctions } = sucOf(document.model);
  const id = unusedId('EF-', new Set(essentialFunctions.map((one) => one.id)));
  const added = essentialFunctionSchema.parse({ id });
  dispatch(editEntity('suc', SUC_ID, { essentialFunctions: [...essentialFunctions, added] }));
}
