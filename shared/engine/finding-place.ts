import type { Evidence, Finding } from './assessment.ts';

/** The thing of the drawing at which an open finding stands, a channel's at its conduit; null for one that was accepted. */
export function placeOfOpen({ subject, evidence, accepted }: Finding): Evidence | null {
  if (accepted !== null) return null;
  if (subject.kind === 'channel') return evidence.find(({ kind }) => kind === 'conduit') ?? null;
  return subject.kind === 'zone' || subject.kind === 'conduit' || subject.kind === 'asset' ? subject : null;
}
