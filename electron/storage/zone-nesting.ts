import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DocumentError } from './storage-error.ts';

/** Deeper than any plant; without a limit a hostile file could make every walk up the zones endless. */
export const MAX_ZONE_DEPTH = 1000;

/** How deep each zone lies, each computed once; a zone that lies in itself is as deep as can be. */
export function checkNesting(model: Model): Result<Model, DocumentError> {
  const depths = new Map<string, number>();
  for (const zone of model.zone.values()) {
    const path: string[] = [];
    let id: string | null = zone.id;
    while (id !== null && !depths.has(id)) {
      path.push(id);
      depths.set(id, Infinity);
      id = model.zone.get(id)?.parentId ?? null;
    }
    let depth = id === null ? 0 : (depths.get(id) ?? 0);
    for (const inner of path.reverse()) depths.set(inner, ++depth);
    if (depth > MAX_ZONE_DEPTH) return err({ code: 'invalidRecord', table: 'zone', id: zone.id, field: 'parentId' });
  }
  return ok(model);
}
