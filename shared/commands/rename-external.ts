import type { ConduitEnd } from '#shared/model/conduit.ts';
import { placementId } from '#shared/model/placement.ts';
import type { Command } from './command.ts';

/**
 * Renames a point outside the SUC on every conduit that ends there; its place on the diagram goes along. Where another
 * point has the new name already, the two become one.
 */
export function renameExternal(diagramId: string, from: string, to: string): Command {
  const renamed = (end: ConduitEnd): ConduitEnd =>
    typeof end !== 'string' && end.external === from ? { external: to } : end;
  return {
    label: { key: 'renameExternal', params: { name: to } },
    run(tx) {
      for (const conduit of tx.all('conduit'))
        tx.put('conduit', { ...conduit, from: renamed(conduit.from), to: renamed(conduit.to) });
      const place = tx.get('placement', placementId(diagramId, 'external', from));
      if (!place) return;
      tx.remove('placement', place.id);
      const id = placementId(diagramId, 'external', to);
      if (!tx.get('placement', id)) tx.put('placement', { ...place, id, subjectId: to });
    },
  };
}
