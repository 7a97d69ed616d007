import type { ApprovalCheck, CheckedBaseline } from '#shared/ipc/approval-check.ts';
import type { Baseline } from '#shared/model/baseline.ts';
import type { Model } from '#shared/model/model.ts';
import { linesBackwards, parseLine, readHead, type AuditLine } from './audit-log.ts';
import type { ReadableDb } from './connection.ts';
import { followTrail, takeBack } from './follow-trail.ts';
import { canonicalTexts, digestApproved } from './model-digest.ts';
import { isSignedBy } from './signing.ts';

/** Where a baseline was made in the audit trail, and the digest of what was frozen there. */
type Origin = { readonly seq: number; readonly digest: string };

function madeIn(line: AuditLine): readonly string[] {
  return parseLine(line).diff.flatMap(({ kind, id, before }) => (kind === 'baseline' && before === null ? [id] : []));
}

/** Goes back along the audit trail as far as it holds, and finds where each baseline was made. */
function findOrigins(db: ReadableDb, model: Model): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  const wanted = new Set(model.baseline.keys());
  if (wanted.size === 0) return origins;
  const texts = canonicalTexts(model);
  try {
    for (const line of linesBackwards(db)) {
      for (const id of madeIn(line))
        if (wanted.delete(id)) origins.set(id, { seq: line.seq, digest: digestApproved(texts) });
      if (wanted.size === 0 || !takeBack(texts, line)) return origins;
    }
  } catch {
    // A line that cannot be read ends what can be found; the state of the trail says which.
  }
  return origins;
}

function checked({ id, digest, signatures }: Baseline, origin: Origin | undefined): CheckedBaseline {
  return {
    id,
    seq: origin?.seq ?? null,
    fits: origin ? origin.digest === digest : null,
    signatures: signatures.map(({ publicKey, signature }) =>
      publicKey === null || signature === null ? null : isSignedBy(digest, { publicKey, signature }),
    ),
  };
}

/** Checks everything that an approval rests on: the audit trail, each baseline's digest, each signature. */
export function checkApprovals(db: ReadableDb, model: Model): ApprovalCheck {
  const origins = findOrigins(db, model);
  return {
    digest: digestApproved(canonicalTexts(model)),
    head: readHead(db).seq,
    trail: followTrail(db, model),
    baselines: [...model.baseline.values()].map((one) => checked(one, origins.get(one.id))),
  };
}
