import * as z from 'zod';
import { assetSchema } from '#shared/model/asset.ts';
import { channelSchema } from '#shared/model/channel.ts';
import { conduitSchema } from '#shared/model/conduit.ts';
import { countermeasureSchema } from '#shared/model/countermeasure.ts';
import { scenarioSchema } from '#shared/model/scenario.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { localizedTextSchema, namedSchema } from './localized-text.ts';
import { startQuestions } from './start-questions.ts';

const id = z.string().min(1);
const list = <S extends z.ZodType>(row: S) => z.array(row).default([]);
const named = { name: localizedTextSchema };

const channelRow = channelSchema.pick({ protocol: true, port: true, direction: true, initiator: true });
const conduitEnd = z.union([id, z.strictObject({ external: localizedTextSchema })]);

/**
 * A small plant to begin with, named in every language. A zone with `when` is there where one of these questions is
 * answered with yes; a scenario takes its name, techniques and vulnerability from its pattern.
 */
export const plantTemplateSchema = z.strictObject({
  id,
  name: localizedTextSchema,
  summary: localizedTextSchema,
  /** Whether it stands in the gallery; the others are only there for the guided start. */
  isListed: z.boolean().default(true),
  policyId: id,
  purpose: localizedTextSchema.nullable().default(null),
  essentialFunctions: list(namedSchema),
  accessPoints: list(namedSchema.extend({ zoneId: id })),
  threatSourceIds: list(id),
  zones: list(
    zoneSchema
      .pick({ id: true, kind: true, purdueLevel: true, inScope: true })
      .extend({ ...named, when: list(z.enum(startQuestions)) }),
  ),
  conduits: list(
    conduitSchema.pick({ id: true, kind: true, boundaryDeviceIds: true }).extend({
      ...named,
      from: conduitEnd,
      to: conduitEnd,
      channels: list(channelRow.extend({ data: localizedTextSchema })),
    }),
  ),
  assets: list(
    assetSchema
      .pick({ id: true, type: true, zoneId: true, count: true, essentialFunctionId: true })
      .extend({ ...named, isSafetyRelated: z.boolean().default(false), isWireless: z.boolean().default(false) }),
  ),
  scenarios: list(
    scenarioSchema
      .pick({
        id: true,
        subject: true,
        threatSourceId: true,
        likelihood: true,
        consequences: true,
        essentialFunctionId: true,
        countermeasureIds: true,
      })
      .extend({ patternId: id }),
  ),
  countermeasures: list(
    countermeasureSchema
      .pick({ id: true, kind: true, subjects: true, requirementIds: true, effect: true })
      .extend(named),
  ),
});
export type PlantTemplate = z.output<typeof plantTemplateSchema>;
