import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog, useTable } from '#renderer/state/hooks.ts';
import { UNKNOWN_CATEGORY } from '#shared/drawing/seeing/filters/component-category.ts';
import type { FilterId } from '#shared/drawing/seeing/filters/index.ts';
import type { ComponentCategory } from '#shared/model/asset.ts';
import type { Zone, ZoneKind } from '#shared/model/zone.ts';
import { useMemo } from 'react';

/** What a value of a filter is called; values that are words of the plant itself stand for themselves. */
export function useValueName(): (id: FilterId, value: string) => string {
  const text = useText();
  const locale = useLocale();
  const zones = useTable('zone');
  const assetTypes = useCatalog()?.assetTypes;
  const typeNames = useMemo(() => new Map(assetTypes?.map(({ id, name }) => [id, name[locale]])), [assetTypes, locale]);
  const zoneName = (id: string) => zones.get(id)?.name || text('canvas:unnamed');
  return (id, value) => {
    switch (id) {
      case 'touching':
        return zoneName(value);
      case 'scope':
        return text(value === 'in' ? 'seeing:value.in' : 'seeing:value.out');
      case 'zoneKind':
        return text(`inspector:choice.zoneKind.${value as ZoneKind}`);
      case 'purdueLevel':
        return text(
          `inspector:choice.purdueLevel.${(value as NonNullable<Zone['purdueLevel']>).replace('.', '_') as '3_5' | '3'}`,
        );
      case 'assetType':
        return typeNames.get(value) ?? value;
      case 'componentCategory':
        if (value === UNKNOWN_CATEGORY) return text('seeing:value.unknown');
        return text(`inspector:choice.componentCategory.${value as ComponentCategory}`);
      default:
        return value;
    }
  };
}
