import fc from 'fast-check';
import { componentCategories } from '#shared/model/asset.ts';
import { catalogEntryId, catalogEntryKinds } from '#shared/model/catalog-entry.ts';
import type { EntityTypes } from '#shared/model/model.ts';
import { requirementStates } from '#shared/model/requirement-status.ts';
import { day, id, line, note, orNull, vector } from './arbitrary-values.ts';

const oneOf = <T extends string>(...values: readonly T[]) => fc.constantFrom(...values);

const answer = fc.record({ status: oneOf(...requirementStates), rationale: note, evidence: note });

/** A product with answers to a few component requirements. */
export function product(one: string): fc.Arbitrary<EntityTypes['product']> {
  return fc.record({
    id: fc.constant(one),
    vendor: line,
    name: line,
    version: line,
    componentCategories: fc.subarray([...componentCategories]),
    slCapability: orNull(vector),
    answers: fc
      .subarray(['CR 1.1', 'CR 1.1 RE(1)', 'NDR 1.6'])
      .chain((ids) => fc.tuple(...ids.map((one) => answer.map((given) => [one, given] as const))))
      .map((rows) => Object.fromEntries(rows)),
    answeredBy: line,
    answeredOn: orNull(day),
    description: note,
  });
}

/** An own entry of the catalog, sound or not. */
export const catalogEntry: fc.Arbitrary<EntityTypes['catalogEntry']> = fc
  .record({
    kind: oneOf(...catalogEntryKinds),
    entryId: id,
    content: fc.record({ id, name: fc.record({ en: line, ja: line }), list: fc.array(line, { maxLength: 2 }) }),
  })
  .map((made) => ({ ...made, id: catalogEntryId(made.kind, made.entryId) }));

/** Something that was put aside. */
export const dismissal: fc.Arbitrary<EntityTypes['dismissal']> = fc.record({ id, reason: note });
