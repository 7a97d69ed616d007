import { dayOf } from '#shared/day.ts';
import { lastApproval, reassess, type Reassessment } from '#shared/engine/reassessment/reassess.ts';
import type { Model } from '#shared/model/model.ts';
import { millisOf } from '#shared/moment.ts';
import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { approvedStore } from './approved-store.ts';
import { useModel } from './hooks.ts';

const MINUTE = 60_000;

function eachMinute(tell: () => void): () => void {
  const timer = setInterval(tell, MINUTE);
  return () => clearInterval(timer);
}

/** The day of today; it changes at midnight. */
export function useToday(): string {
  return useSyncExternalStore(eachMinute, () => dayOf(new Date()));
}

type Known = { readonly approved: Model | null; readonly today: string; readonly result: Reassessment };
const known = new WeakMap<Model, Known>();

/** As `reassess`, once for each state of the plant, whoever asks. */
function reassessed(now: Model, approved: Model | null, today: string): Reassessment {
  const before = known.get(now);
  if (before?.approved === approved && before.today === today) return before.result;
  const millis = millisOf(lastApproval(now.baseline)?.at ?? '');
  const approvedOn = millis === null ? '' : dayOf(new Date(millis));
  const result = reassess(now, approved, approvedOn, today);
  known.set(now, { approved, today, result });
  return result;
}

/** Where the reassessment of the open plant stands today. */
export function useReassessment(): Reassessment {
  const approved = useStore(approvedStore, (state) => state.approved);
  return reassessed(useModel(), approved?.model ?? null, useToday());
}

/** Whether what changed since the approval can be told: no, where the history of the file does not reach back to it. */
export function useIsChangeKnown(): boolean {
  return useStore(approvedStore, ({ approved }) => approved === null || approved.model !== null);
}
