import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Model } from '#shared/model/model.ts';
import {
  programmeStatusId,
  programmeStatusSchema,
  type ProgrammePart,
  type ProgrammeStatus,
} from '#shared/model/programme-status.ts';
import type { ItemGroup } from '#shared/programme/programme-items.ts';

/** An item of the programme, and where the party stands with it. */
export type ItemRow = ProgrammeStatus & { readonly title: string };

/** The items of a group, with what is said of each. */
export function itemRows(
  { items }: ItemGroup,
  statuses: Model['programmeStatus'],
  { part, party, locale }: { readonly part: ProgrammePart; readonly party: string; readonly locale: Locale },
): readonly ItemRow[] {
  return items.map(({ id: itemId, title }) => {
    const id = programmeStatusId(part, party, itemId);
    const said = statuses.get(id) ?? programmeStatusSchema.parse({ id, part, party, itemId });
    return { ...said, title: title[locale] };
  });
}
