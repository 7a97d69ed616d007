import { assetSchema } from '#shared/model/asset.ts';
import { conduitSchema } from '#shared/model/conduit.ts';
import { requirementStatusSchema } from '#shared/model/requirement-status.ts';
import { scenarioSchema } from '#shared/model/scenario.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import type { RemarkCode } from './remark.ts';
import type { SheetEntity, SheetKind } from './sheet-kind.ts';

const made: { readonly [K in SheetKind]: (id: string) => SheetEntity<K> } = {
  asset: (id) => assetSchema.parse({ id }),
  zone: (id) => zoneSchema.parse({ id }),
  scenario: (id) => scenarioSchema.parse({ id }),
  conduit: (id) => ({ ...conduitSchema.parse({ id, from: id, to: id }), from: '', to: '' }),
  requirementStatus: (id) =>
    requirementStatusSchema.parse({ id, subject: { kind: 'suc' }, requirementId: id.slice(0, 200), status: 'not-met' }),
};

/** A thing that says nothing yet. */
export const blankEntity = (kind: SheetKind, id: string): SheetEntity => made[kind](id);

/** What a new thing cannot be without: a column, and what is missing without it. */
export const neededColumns: Readonly<Record<SheetKind, Readonly<Record<string, RemarkCode>>>> = {
  asset: { name: 'noName' },
  zone: { name: 'noName' },
  scenario: { name: 'noName' },
  conduit: { from: 'noEnd', to: 'noEnd' },
  requirementStatus: { subject: 'noSubject', requirementId: 'noRequirement', status: 'notUnderstood' },
};
