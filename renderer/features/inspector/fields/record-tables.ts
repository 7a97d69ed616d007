import { vulnerabilitySchema } from '#shared/model/asset.ts';
import { consequenceCategorySchema, overrideSchema, riskLevelSchema, scaleLevelSchema } from '#shared/model/policy.ts';
import { accessPointSchema, essentialFunctionSchema } from '#shared/model/suc.ts';
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
  accessPoint: {
    schema: accessPointSchema,
    idPrefix: 'AP-',
    fields: [
      { field: 'name', control: { type: 'line' }, group: general },
      { field: 'zoneId', control: { type: 'pick', from: 'zone' }, group: general },
      { field: 'description', control: { type: 'note' }, group: general },
    ],
  },
  essentialFunction: {
    schema: essentialFunctionSchema,
    idPrefix: 'EF-',
    fields: [
      { field: 'name', control: { type: 'line' }, group: general },
      { field: 'description', control: { type: 'note' }, group: general },
    ],
  },
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
  consequenceCategory: {
    schema: consequenceCategorySchema,
    idPrefix: 'category-',
    fields: [
      { field: 'name', control: { type: 'line' }, group: general },
      { field: 'descriptions', control: { type: 'descriptions' }, group: general },
    ],
  },
  scaleLevel: {
    schema: scaleLevelSchema,
    idPrefix: '',
    fields: [
      { field: 'name', control: { type: 'line' }, group: general },
      { field: 'value', control: { type: 'number' }, group: general },
      { field: 'description', control: { type: 'note' }, group: general },
    ],
  },
  riskLevel: {
    schema: riskLevelSchema,
    idPrefix: 'risk-',
    fields: [
      { field: 'name', control: { type: 'line' }, group: general },
      { field: 'colour', control: { type: 'colour' }, group: general },
      { field: 'tolerable', control: { type: 'flag' }, group: general },
      { field: 'authority', control: { type: 'line' }, group: general },
      { field: 'responseTime', control: { type: 'line' }, group: general },
    ],
  },
  override: {
    schema: overrideSchema,
    idPrefix: 'O',
    fields: [
      { field: 'category', control: { type: 'pick', from: 'consequenceCategory' }, group: general },
      {
        field: 'consequenceAtLeast',
        control: { type: 'pick', from: 'consequenceLevel', isRequired: true },
        group: general,
      },
      { field: 'rationale', control: { type: 'note' }, group: general },
    ],
  },
};
