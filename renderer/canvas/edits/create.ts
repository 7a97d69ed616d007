import { centre, snap, type Rect } from '#shared/drawing/scene/geometry.ts';
import { externalSize } from '#shared/drawing/scene/metrics.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import type { Command } from '#shared/commands/command.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { conduitSchema, type ConduitEnd } from '#shared/model/conduit.ts';
import type { EntityAt } from '#shared/model/invariants.ts';
import type { Model } from '#shared/model/model.ts';
import { placementId, plainPlace, type PlacedKind } from '#shared/model/placement.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { fitInto } from './move.ts';

function placed(diagramId: string, kind: PlacedKind, subjectId: string, { x, y, width, height }: Rect): EntityAt {
  const id = placementId(diagramId, kind, subjectId);
  return { kind: 'placement', entity: { id, diagramId, kind, subjectId, x, y, width, height, ...plainPlace } };
}

/** A new zone with a name and a place; `abs` is on the drawing itself. */
export function createZone(scene: Scene, id: string, name: string, parentId: string | null, abs: Rect): Command {
  const zone = zoneSchema.parse({ id, name, parentId });
  return createEntities([
    { kind: 'zone', entity: zone },
    placed(scene.diagramId, 'zone', id, fitInto(scene, parentId, abs)),
  ]);
}

/** What is known of an asset when it is drawn. */
type NewAsset = { readonly name: string; readonly type?: string; readonly count?: number };

/** A new asset with a name and a place; `abs` is on the drawing itself. */
export function createAsset(scene: Scene, id: string, fields: NewAsset, zoneId: string | null, abs: Rect): Command {
  const asset = assetSchema.parse({ ...fields, id, zoneId });
  return createEntities([
    { kind: 'asset', entity: asset },
    placed(scene.diagramId, 'asset', id, fitInto(scene, zoneId, abs)),
  ]);
}

/** A new conduit between two zones. */
export function createConduit(id: string, name: string, from: ConduitEnd, to: ConduitEnd): Command {
  return createEntities([{ kind: 'conduit', entity: conduitSchema.parse({ id, name, from, to }) }]);
}

/** Whether some conduit ends at a point outside the SUC of that name already. */
function hasExternalEnd({ conduit }: Pick<Model, 'conduit'>, name: string): boolean {
  return [...conduit.values()].some(({ from, to }) =>
    [from, to].some((end) => typeof end !== 'string' && end.external === name),
  );
}

/** A new conduit to a point outside the SUC, whose mark stands around the middle of `abs` unless it stands elsewhere already. */
export function createExternalConduit(
  model: Pick<Model, 'conduit'>,
  diagramId: string,
  named: { readonly id: string; readonly name: string },
  fromZoneId: string,
  external: string,
  abs: Rect,
): Command {
  const conduit = conduitSchema.parse({ ...named, from: fromZoneId, to: { external } });
  const size = externalSize(external);
  const middle = centre(abs);
  const place = { x: snap(middle.x - size.width / 2), y: snap(middle.y - size.height / 2), ...size };
  const entities: EntityAt[] = [{ kind: 'conduit', entity: conduit }];
  return createEntities(
    hasExternalEnd(model, external) ? entities : [...entities, placed(diagramId, 'external', external, place)],
  );
}

/** The first name of a numbered kind that nobody has yet, counting on from how many there are. */
export function freshName(named: Iterable<{ readonly name: string }>, nameOf: (number: number) => string): string {
  const taken = new Set<string>();
  let number = 1;
  for (const { name } of named) {
    taken.add(name);
    number += 1;
  }
  while (taken.has(nameOf(number))) number += 1;
  return nameOf(number);
}
