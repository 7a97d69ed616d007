import { addAccessPoints, addEssentialFunction } from '#shared/commands/suc-lists.ts';
import { unusedIds } from '#shared/commands/unused-id.ts';
import { sucOf } from '#shared/model/model.ts';
import { accessPointSchema, essentialFunctionSchema, type AccessPoint } from '#shared/model/suc.ts';
import { dispatch } from './dispatch.ts';
import { documentStore } from './document-store.ts';

/** Gives ids that a list of the SUC does not have yet. */
function idsFor(list: 'accessPoints' | 'essentialFunctions', prefix: string): () => string {
  const { document } = documentStore.getState();
  const rows = document ? sucOf(document.model)[list] : [];
  return unusedIds(prefix, new Set(rows.map(({ id }) => id)));
}

/** Names ways into the SUC in one step; gives the id of the first. */
export function addPoints(fields: readonly Partial<Omit<AccessPoint, 'id'>>[]): string | null {
  const next = idsFor('accessPoints', 'AP-');
  const points = fields.map((one) => accessPointSchema.parse({ ...one, id: next() }));
  return dispatch(addAccessPoints(points)) ? (points[0]?.id ?? null) : null;
}

/** Adds an essential function without a name to the SUC; gives its id. */
export function addFunction(): string | null {
  const added = essentialFunctionSchema.parse({ id: idsFor('essentialFunctions', 'EF-')() });
  return dispatch(addEssentialFunction(added)) ? added.id : null;
}
