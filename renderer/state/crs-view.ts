import type { FindingSubject } from '#shared/engine/assessment.ts';
import { createStore } from 'zustand/vanilla';
import { forgetWithPlant } from './forget-with-plant.ts';
import { goTo, select } from './view-store.ts';

/** What of the requirements specification is open: the id of a part. */
export const crsView = createStore<{ readonly partId: string }>(() => ({ partId: 'front' }));

forgetWithPlant(() => crsView.setState(crsView.getInitialState()));

/** The zone or conduit that a part is about, by its id: 6.4/zone:Z1. */
const ofSubject = /^[\d.]+\/(zone|conduit):(.+)$/s;

/** Turns to a part of the requirements specification; what it is about is selected, so that it can be completed beside it. */
export function turnTo(partId: string): void {
  crsView.setState({ partId });
  const [, kind, id] = ofSubject.exec(partId) ?? [];
  const isKnown = kind === 'zone' || kind === 'conduit';
  select(isKnown && id !== undefined ? [{ kind, id }] : []);
}

/** Opens the requirements specification at the section of a clause, at the page of a zone or conduit where it has one. */
export function openCrsAt(zcr: string, subject: FindingSubject): void {
  const section = zcr.replace('ZCR ', '');
  const isPlace = subject.kind === 'zone' || subject.kind === 'conduit';
  turnTo(isPlace ? `${section}/${subject.kind}:${subject.id}` : section);
  goTo('crs');
}
