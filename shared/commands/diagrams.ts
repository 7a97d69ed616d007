import type { Diagram } from '#shared/model/diagram.ts';
import type { Command } from './command.ts';
import { createEntities } from './create-entities.ts';
import { removeEntities } from './remove-entities.ts';

/** Adds a diagram; it begins with automatic places. */
export function newDiagram(diagram: Diagram): Command {
  return createEntities([{ kind: 'diagram', entity: diagram }]);
}

/** Gives a diagram another name. */
export function renameDiagram(id: string, name: string): Command {
  return {
    label: { key: 'renameDiagram', params: { name } },
    run(tx) {
      const diagram = tx.get('diagram', id);
      if (diagram) tx.put('diagram', { ...diagram, name });
    },
  };
}

/** Removes a diagram with its notes and places; the plant itself stays as it is. */
export function removeDiagram({ id, name }: Pick<Diagram, 'id' | 'name'>): Command {
  return {
    ...removeEntities([{ kind: 'diagram', id }]),
    label: { key: 'removeDiagram', params: { name } },
  };
}

/** Shows more zones on a diagram of some zones; one of the whole plant shows them anyway. */
export function showOnDiagram(id: string, zoneIds: readonly string[]): Command {
  return {
    label: { key: 'showOnDiagram', params: { count: zoneIds.length } },
    run(tx) {
      const diagram = tx.get('diagram', id);
      if (!diagram || diagram.zoneIds.length === 0) return;
      tx.put('diagram', { ...diagram, zoneIds: [...new Set([...diagram.zoneIds, ...zoneIds])] });
    },
  };
}
