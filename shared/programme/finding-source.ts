/** The id by which an action names the finding of an audit that it comes from. */
export function findingSourceId(auditId: string, findingId: string): string {
  return `${auditId}/${findingId}`;
}
