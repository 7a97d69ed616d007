import type { WritableDb } from '../connection.ts';

/** A step from the schema version before to `version`; its SQL stands alone and never changes once released. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  up(db: WritableDb): void;
};
