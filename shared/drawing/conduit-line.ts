import type { Conduit } from '#shared/model/conduit.ts';

/** Whether a conduit is drawn dashed: what goes over the air or comes from outside. */
export function isDashed({ kind, from, to }: Pick<Conduit, 'kind' | 'from' | 'to'>): boolean {
  return kind === 'wireless' || kind === 'remote-access' || typeof from !== 'string' || typeof to !== 'string';
}
