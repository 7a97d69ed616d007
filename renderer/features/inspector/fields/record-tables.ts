import { vulnerabilitySchema } from '#shared/model/asset.ts';
import type { z } from 'zod';
import type { FieldRow, RecordKind } from './field-row.ts';

/** What the rows of a list hold: their schema, their form, and the beginning of the id of a new one (null: no id). */
export type RecordTable = {
  readonly schema: z.ZodObject;
  readonly fields: readonly FieldRow[];
  readonly idPrefix: string | null;
};

const general = 'general';

export const recordTables: Record<RecordKind, RecordTable> = {
  vulnerability: {
    schema: vulnerabilitySchema,
    idPrefix: null,
    fields: [
      { field: 'cve', control: { type: 'line' }, group: general },
      { field: 'cwe', control: { type: 'line' }, group: general },
      { field: 'cvss', control: { type: 'number' }, group: general },
      { field: 'text', control: { type: 'note' }, group: general },
    ],
  },
};
