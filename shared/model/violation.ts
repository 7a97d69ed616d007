import type { EntityKind } from './model.ts';

/** Why an entity cannot be as it is; the locale namespace `violation` has a sentence per code. */
export type ViolationCode =
  | 'invalid-field'
  | 'dangling-reference'
  | 'zone-inside-itself'
  | 'conduit-same-zone'
  | 'asset-in-two-places'
  | 'derived-id'
  | 'dates-reversed'
  | 'must-not-sit-here'
  | 'too-many-vulnerabilities'
  | 'attachments-too-big'
  | 'row-required'
  | 'duplicate-level'
  | 'unknown-level'
  | 'matrix-size';

/** A rule of the model that an entity breaks: which one, at which field, and the value at fault. */
export type Violation = {
  readonly code: ViolationCode;
  readonly kind: EntityKind;
  readonly id: string;
  readonly field: string;
  readonly value: string;
};
