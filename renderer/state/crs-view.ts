import type { FindingSubject } from '#shared/engine/assessment.ts';
import { createStore } from 'zustand/vanilla';
import { goTo } from './view-store.ts';

/** What of the requirements specification is open: the id of a part. */
export const crsView = createStore<{ readonly partId: string }>(() => ({ partId: 'front' }));

/** Turns to a part of the requirements specification. */
export function turnTo(partId: string): void {
  crsView.setState({ partId });
}

/** Opens the requirements specification at the section of a clause, at the page of a zone or conduit where it has one. */
export function openCrsAt(zcr: string, subject: FindingSubject): void {
  const section = zcr.replace('ZCR ', '');
  const isPlace = subject.kind === 'zone' || subject.kind === 'conduit';
  turnTo(isPlace ? `${section}/${subject.kind}:${subject.id}` : section);
  goTo('crs');
}
