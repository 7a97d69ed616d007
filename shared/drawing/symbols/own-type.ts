import type { OwnType } from './symbol-of.ts';
import { catalogEntryId } from '#shared/model/catalog-entry.ts';
import type { Model } from '#shared/model/model.ts';

/** What the plant's own entry says of an asset type; null for every other type. */
export function ownTypeOf(type: string, own: Model['catalogEntry'] | undefined): OwnType | null {
  const content = own?.get(catalogEntryId('asset-type', type))?.content;
  if (!content) return null;
  const text = (key: string) => (typeof content[key] === 'string' ? content[key] : '');
  const flags: unknown = content['flags'];
  return {
    group: text('group'),
    componentCategory: text('componentCategory'),
    flags: Array.isArray(flags) ? flags.map(String) : [],
  };
}
