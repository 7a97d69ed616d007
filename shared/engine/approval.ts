import type { Baseline } from '#shared/model/baseline.ts';
import type { Model } from '#shared/model/model.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Where the approval of a plant stands (ZCR 7.1). */
export type Approval = {
  /** The last baseline that somebody signed; where none is signed, the last one. */
  readonly baselineId: string;
  readonly isSigned: boolean;
  /** The plant is not any more what was frozen. */
  readonly isStale: boolean;
};

function isLater(a: Baseline, b: Baseline): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

/** The baseline that counts: the last one that is signed, else the last one; null where there is none. */
export function lastBaseline(baselines: Model['baseline']): Baseline | null {
  let last: Baseline | null = null;
  for (const one of baselines.values()) {
    const rank = Number(one.signatures.length > 0) - Number((last?.signatures.length ?? 0) > 0);
    if (last === null || rank > 0 || (rank === 0 && isLater(one, last))) last = one;
  }
  return last;
}

/** Where the approval stands; null where nothing was ever frozen. */
export function approvalOf(model: Model): Approval | null {
  const last = lastBaseline(model.baseline);
  if (last === null) return null;
  return {
    baselineId: last.id,
    isSigned: last.signatures.length > 0,
    isStale: last.fingerprint !== fingerprintOf(model),
  };
}
