import { entityKinds, type EntityKind, type EntityTypes, type Model } from '#shared/model/model.ts';

/** A model as plain lists, one per kind, for the way between processes. */
export type WireModel = { readonly [K in EntityKind]: readonly EntityTypes[K][] };

/** The lists of a model's tables. */
export function toWire(model: Model): WireModel {
  return Object.fromEntries(entityKinds.map((kind) => [kind, [...model[kind].values()]])) as unknown as WireModel;
}

/** The model that the lists stand for. */
export function fromWire(wire: WireModel): Model {
  return Object.fromEntries(
    entityKinds.map((kind) => [kind, new Map(wire[kind].map((entity) => [entity.id, entity]))]),
  ) as unknown as Model;
}
