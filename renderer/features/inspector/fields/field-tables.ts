import type { EntityKind } from '#shared/model/model.ts';
import { assetFields } from './asset-fields.ts';
import { assumptionFields } from './assumption-fields.ts';
import { channelFields } from './channel-fields.ts';
import { conduitFields } from './conduit-fields.ts';
import { countermeasureFields } from './countermeasure-fields.ts';
import type { FieldRow } from './field-row.ts';
import { noteFields } from './note-fields.ts';
import { scenarioFields } from './scenario-fields.ts';
import { sucFields } from './suc-fields.ts';
import { threatSourceFields } from './threat-source-fields.ts';
import { zoneFields } from './zone-fields.ts';

/** The form of every kind that has one. A new field of an entity is a new row in its table. */
export const fieldTables = {
  suc: sucFields,
  zone: zoneFields,
  conduit: conduitFields,
  channel: channelFields,
  asset: assetFields,
  threatSource: threatSourceFields,
  assumption: assumptionFields,
  countermeasure: countermeasureFields,
  scenario: scenarioFields,
  note: noteFields,
} as const satisfies Partial<Record<EntityKind, readonly FieldRow[]>>;

export type FormKind = keyof typeof fieldTables;

/** Whether a kind is edited field by field in a form. */
export function hasForm(kind: EntityKind): kind is FormKind {
  return kind in fieldTables;
}
