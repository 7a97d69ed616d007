import fc from 'fast-check';
import type { Command } from '#shared/commands/command.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { copyFragment, pasteFragment } from '#shared/commands/fragment.ts';
import { moveIntoZone } from '#shared/commands/move-into-zone.ts';
import { placeAll } from '#shared/commands/place.ts';
import { removeZonesKeepingContent } from '#shared/commands/remove-zone-keeping-content.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { entityKinds, type EntityKind, type Model } from '#shared/model/model.ts';
import { conduitSchema } from '#shared/model/conduit.ts';
import { zoneSchema } from '#shared/model/zone.ts';

/** A command that is made for the model it meets, so that it finds something to work on. */
export type Step = { readonly name: string; make(model: Model): Command };

function pick(model: Model, kind: EntityKind, at: number): string | null {
  const ids = [...model[kind].keys()];
  return ids[at % Math.max(1, ids.length)] ?? null;
}

const box = { x: 10, y: 20, width: 300, height: 200 };

function steps(at: number, other: number, text: string, fresh: string): Step[] {
  const zone = (model: Model, n: number) => pick(model, 'zone', n);
  return [
    { name: 'rename', make: (model) => editEntity('zone', zone(model, at) ?? 'none', { name: text }) },
    { name: 'nest', make: (model) => editEntity('zone', zone(model, at) ?? 'none', { parentId: zone(model, other) }) },
    {
      name: 'score',
      make: (model) => editEntity('scenario', pick(model, 'scenario', at) ?? 'none', { likelihood: text || null }),
    },
    {
      name: 'draw',
      make: (model) =>
        createEntities([
          {
            kind: 'zone',
            entity: zoneSchema.parse({ id: fresh, name: text, parentId: at % 2 ? zone(model, at) : null }),
          },
        ]),
    },
    {
      name: 'connect',
      make: (model) => {
        const from = zone(model, at) ?? { external: 'Vendor' };
        const to = zone(model, other) ?? { external: 'Market' };
        return createEntities([{ kind: 'conduit', entity: conduitSchema.parse({ id: fresh, from, to }) }]);
      },
    },
    {
      name: 'remove',
      make: (model) => {
        const kind = entityKinds[other % entityKinds.length] ?? 'zone';
        const id = pick(model, kind, at);
        return removeEntities(id === null ? [] : [{ kind, id }]);
      },
    },
    {
      name: 'move in',
      make: (model) => {
        const subjectId = pick(model, 'asset', at);
        return moveIntoZone(
          'main',
          zone(model, other),
          subjectId === null ? [] : [{ kind: 'asset', subjectId, ...box }],
        );
      },
    },
    {
      name: 'place',
      make: (model) => {
        const subjectId = zone(model, at);
        return placeAll('main', subjectId === null ? [] : [{ kind: 'zone', subjectId, ...box, x: other }]);
      },
    },
    {
      name: 'paste',
      make: (model) => {
        const id = zone(model, at);
        const fragment = copyFragment(model, id === null ? [] : [{ kind: 'zone', id }], 'main');
        let made = 0;
        const makeId = (kind: EntityKind) => `${fresh}-${kind}-${made++}`;
        return pasteFragment(fragment, { makeId, diagramId: 'main', intoZoneId: null, shift: { x: 16, y: 16 } })
          .command;
      },
    },
    {
      name: 'dissolve',
      make: (model) => {
        const ids = [zone(model, at), zone(model, other)].filter((id) => id !== null);
        return removeZonesKeepingContent([...new Set(ids)].map((id) => ({ kind: 'zone', id })));
      },
    },
  ];
}

/** Any command, also ones that the model must refuse. */
export const arbitraryStep: fc.Arbitrary<Step> = fc
  .tuple(fc.nat(50), fc.nat(50), fc.string({ maxLength: 8 }), fc.uuid(), fc.nat(9))
  .map(([at, other, text, fresh, which]) => steps(at, other, text, fresh)[which] as Step);
