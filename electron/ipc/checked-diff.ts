import type { EntityChange, ModelDiff } from '#shared/diff/model-diff.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import { entitySchemas, type EntityKind } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** A change as the page sends it. */
type RawChange = { readonly kind: string; readonly id: string; readonly before?: unknown; readonly after?: unknown };

function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(entitySchemas, kind);
}

/** One side of a change: nothing, or an entity that its schema accepts and that has the id of the change. */
function checkedSide({ kind, id }: RawChange, side: unknown): Result<{ readonly id: string } | null, AppError> {
  if (side === null) return ok(null);
  const invalid = (field: string) => err({ code: 'invalidRecord', params: { table: kind, id, field } } as const);
  if (!isEntityKind(kind)) return invalid('kind');
  const parsed = entitySchemas[kind].safeParse(side);
  if (!parsed.success) return invalid(parsed.error.issues[0]?.path.join('.') ?? '');
  return parsed.data.id === id ? ok(parsed.data) : invalid('id');
}

/** So many changes are checked at once before others get a turn. */
const PIECE = 500;

/**
 * The diff that a page sent, each entity checked with the schema of its kind; or the first that does not pass. Stops
 * after each piece of a large one.
 */
export function* checkedDiff(changes: readonly RawChange[]): Generator<void, Result<ModelDiff, AppError>> {
  const checked: EntityChange[] = [];
  for (const change of changes) {
    const before = checkedSide(change, change.before ?? null);
    if (!before.ok) return before;
    const after = checkedSide(change, change.after ?? null);
    if (!after.ok) return after;
    checked.push({ kind: change.kind, id: change.id, before: before.value, after: after.value } as EntityChange);
    if (checked.length % PIECE === 0) yield;
  }
  return ok(checked);
}
