import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { notify } from '#renderer/state/notices.ts';
import { setVerifications } from '#shared/commands/set-verification.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { requirementOf, toggled, writtenBlock, type MarkColumn, type Refused } from './verification-edits.ts';

/** What can be done to the verification of a subject's requirements; each of them is one step. */
export function useVerificationEdits(subject: RequirementSubject, columnIds: readonly string[]) {
  const text = useText();
  const word = useDataText();
  /** As it is when a key is pressed, which may be before the last one is on screen. */
  const table = () => openDocument().model;
  function refuse({ rowId, columnId, text: value }: Refused): void {
    const row = requirementOf(rowId, subject);
    const cell = text('crs:cellName', { column: word(`crs:column.${columnId}`), row });
    notify({ kind: 'info', key: 'blockRefused', params: { cell, value, why: text('field:notAllowed') } });
  }
  return {
    toggle(rowIds: readonly string[], column: MarkColumn): void {
      const changes = toggled(table(), subject, rowIds, column);
      if (changes.length > 0) dispatch(setVerifications(changes));
    },
    write(
      rowIds: readonly string[],
      from: { readonly row: number; readonly column: number },
      cells: readonly (readonly string[])[],
    ): void {
      const words = [text('crs:yes'), text('crs:no')] as const;
      const changes = writtenBlock(table(), { subject, rowIds, columnIds, from, cells, words });
      if (!changes.ok) refuse(changes.error);
      else if (changes.value.length > 0) dispatch(setVerifications(changes.value));
    },
    setMethod(rowId: string, method: string): boolean {
      const change = { subject, requirementId: requirementOf(rowId, subject), method };
      return dispatch(setVerifications([change]), `method ${rowId}`);
    },
  };
}
