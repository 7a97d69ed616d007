import type { Transaction } from '#shared/diff/transaction.ts';
import type { Asset } from '#shared/model/asset.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { EntityAt } from '#shared/model/invariants.ts';
import { entitySchemas, type EntityKind, type Model } from '#shared/model/model.ts';
import { placementId } from '#shared/model/placement.ts';
import { SUC_ID } from '#shared/model/suc.ts';
import * as z from 'zod';
import type { Command } from './command.ts';
import { createEntities } from './create-entities.ts';
import type { EntityRef } from './remove-entities.ts';

/** The kinds that a copy takes along. */
const copiedKinds = ['zone', 'asset', 'conduit', 'channel', 'placement'] as const satisfies readonly EntityKind[];

const entityAtSchema = z.discriminatedUnion(
  'kind',
  copiedKinds.map((kind) => z.strictObject({ kind: z.literal(kind), entity: entitySchemas[kind] })) as never,
) as unknown as z.ZodType<EntityAt>;
/** A piece of a plant on the clipboard. */
export const fragmentSchema = z.strictObject({
  format: z.literal('iecmodel-fragment'),
  entities: z.array(entityAtSchema).max(100_000),
});
export type Fragment = z.output<typeof fragmentSchema>;

/** The zones below the given ones, themselves included. */
function withContent(model: Model, zoneIds: ReadonlySet<string>): Set<string> {
  const inside = new Set(zoneIds);
  for (let size = -1; size !== inside.size;) {
    size = inside.size;
    for (const zone of model.zone.values())
      if (zone.parentId !== null && inside.has(zone.parentId)) inside.add(zone.id);
  }
  return inside;
}

/**
 * Copies the given zones and assets with everything inside them, and the conduits that run between copied zones, with
 * their channels and their places on the diagram.
 */
export function copyFragment(model: Model, refs: readonly EntityRef[], diagramId: string): Fragment {
  const idsOf = (kind: EntityKind) => refs.filter((ref) => ref.kind === kind).map((ref) => ref.id);
  const zones = withContent(model, new Set(idsOf('zone')));
  const assets = new Set(idsOf('asset'));
  for (const asset of model.asset.values()) if (asset.zoneId !== null && zones.has(asset.zoneId)) assets.add(asset.id);
  const isInside = (end: unknown) => typeof end !== 'string' || zones.has(end);
  const conduits = new Set<string>();
  for (const { id, from, to } of model.conduit.values())
    if (isInside(from) && isInside(to) && (typeof from === 'string' || typeof to === 'string')) conduits.add(id);
  for (const { id, conduitId } of model.asset.values())
    if (conduitId !== null && conduits.has(conduitId)) assets.add(id);
  const isCopied = ({ kind, entity }: EntityAt): boolean => {
    if (kind === 'zone') return zones.has(entity.id);
    if (kind === 'asset') return assets.has(entity.id);
    if (kind === 'conduit') return conduits.has(entity.id);
    if (kind === 'channel') return conduits.has(entity.conduitId);
    if (kind !== 'placement' || entity.diagramId !== diagramId) return false;
    return entity.kind === 'zone'
      ? zones.has(entity.subjectId)
      : entity.kind === 'asset' && assets.has(entity.subjectId);
  };
  const entities = copiedKinds.flatMap((kind) =>
    [...model[kind].values()].map((entity) => ({ kind, entity }) as EntityAt).filter(isCopied),
  );
  return { format: 'iecmodel-fragment', entities };
}

const groupKey = (groupId: string): string => `group\n${groupId}`;

/** Gives an entity of a fragment its new ids; what it refers to outside the fragment is let go. Copies are a group of their own, and not locked. */
function withNewIds(at: EntityAt, newId: ReadonlyMap<string, string>, diagramId: string): EntityAt {
  const known = (kind: EntityKind, id: string) => newId.get(`${kind}\n${id}`);
  const { kind, entity } = at;
  const id = known(kind, entity.id) ?? entity.id;
  const list = (of: EntityKind, ids: readonly string[]) => ids.flatMap((one) => known(of, one) ?? []);
  const end = (one: string | { external: string }) => (typeof one === 'string' ? (known('zone', one) ?? one) : one);
  if (kind === 'zone')
    return { kind, entity: { ...entity, id, parentId: entity.parentId && (known('zone', entity.parentId) ?? null) } };
  if (kind === 'asset')
    return {
      kind,
      entity: {
        ...entity,
        id,
        zoneId: entity.zoneId && (known('zone', entity.zoneId) ?? null),
        conduitId: entity.conduitId && (known('conduit', entity.conduitId) ?? null),
      },
    };
  if (kind === 'conduit')
    return {
      kind,
      entity: {
        ...entity,
        id,
        from: end(entity.from),
        to: end(entity.to),
        via: list('zone', entity.via),
        boundaryDeviceIds: list('asset', entity.boundaryDeviceIds),
      },
    };
  if (kind === 'channel')
    return { kind, entity: { ...entity, id, conduitId: known('conduit', entity.conduitId) ?? entity.conduitId } };
  if (kind !== 'placement') return at;
  const subjectId = known(entity.kind as EntityKind, entity.subjectId) ?? entity.subjectId;
  const own = { ...entity, subjectId, diagramId, id: placementId(diagramId, entity.kind, subjectId) };
  return {
    kind,
    entity: { ...own, groupId: entity.groupId && (newId.get(groupKey(entity.groupId)) ?? null), isLocked: false },
  };
}

/** A fragment of another plant may name an essential function that this plant does not have. */
function knownHere(tx: Transaction, at: EntityAt): EntityAt {
  if (at.kind !== 'asset' || at.entity.essentialFunctionId === null) return at;
  const { essentialFunctionId } = at.entity;
  const isKnown = tx.get('suc', SUC_ID)?.essentialFunctions.some(({ id }) => id === essentialFunctionId);
  return isKnown ? at : { ...at, entity: { ...at.entity, essentialFunctionId: null } };
}

/** How a fragment is put in: new ids, the zone that takes its outermost things, and how far they are shifted. */
export type PasteOptions = {
  readonly makeId: (kind: EntityKind) => string;
  readonly diagramId: string;
  readonly intoZoneId: string | null;
  readonly shift: { readonly x: number; readonly y: number };
};

/** Puts a fragment into the plant under new ids, in one step. Gives the command and the refs of what it adds on top. */
export function pasteFragment(fragment: Fragment, options: PasteOptions): { command: Command; refs: EntityRef[] } {
  const { diagramId, intoZoneId, shift, makeId } = options;
  const newId = new Map(
    fragment.entities
      .filter(({ kind }) => kind !== 'placement')
      .map(({ kind, entity }) => [`${kind}\n${entity.id}`, makeId(kind)]),
  );
  for (const { kind, entity } of fragment.entities) {
    const key = kind === 'placement' && entity.groupId !== null ? groupKey(entity.groupId) : null;
    if (key !== null && !newId.has(key)) newId.set(key, makeId('placement'));
  }
  const renamed = fragment.entities.map((at) => withNewIds(at, newId, diagramId));
  const isOutermost = new Set<string>();
  const isInNone = ({ zoneId, conduitId }: Asset) => zoneId === null && conduitId === null;
  for (const { kind, entity } of renamed)
    if ((kind === 'zone' && entity.parentId === null) || (kind === 'asset' && isInNone(entity)))
      isOutermost.add(`${kind}\n${entity.id}`);
  const settled = renamed.map((at): EntityAt => {
    if (at.kind === 'zone' && at.entity.parentId === null)
      return { ...at, entity: { ...at.entity, parentId: intoZoneId } };
    if (at.kind === 'asset' && isInNone(at.entity)) return { ...at, entity: { ...at.entity, zoneId: intoZoneId } };
    if (at.kind !== 'placement' || !isOutermost.has(`${at.entity.kind}\n${at.entity.subjectId}`)) return at;
    return { ...at, entity: { ...at.entity, x: at.entity.x + shift.x, y: at.entity.y + shift.y } };
  });
  const refs = [...isOutermost].map((key) => {
    const [kind, ...id] = key.split('\n');
    return { kind: kind as EntityKind, id: id.join('\n') };
  });
  const named = settled.find(({ kind }) => kind !== 'placement');
  const name = named ? displayName(named.kind, named.entity) : '';
  const label = { key: 'paste', params: { name, count: refs.length } };
  return { command: { label, run: (tx) => createEntities(settled.map((at) => knownHere(tx, at))).run(tx) }, refs };
}
