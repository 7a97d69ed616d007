import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { AssetSymbol } from '#renderer/canvas/symbols/AssetSymbol.tsx';
import type { AssetNode as Shown } from '#renderer/canvas/to-flow.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import css from './AssetNode.module.css';
import { Renamable } from './Renamable.tsx';
import { elementId } from './spoken.ts';

/** The name of an asset type; a type of the user's own is its own name. */
function useTypeName(type: string): string {
  const locale = useLocale();
  const text = useText();
  const known = useCatalog()?.assetTypes.find(({ id }) => id === type);
  return known?.name[locale] ?? (type || text('canvas:spoken.unknown'));
}

/** An asset: the symbol of its type, its name, and how many there are. */
export const AssetNode = memo(function AssetNode({ id, data, selected }: NodeProps<Shown>) {
  const { asset } = data;
  const text = useText();
  const type = useTypeName(asset.type);
  const name = asset.name || text('canvas:unnamed');
  return (
    <div
      id={elementId(id)}
      role="group"
      aria-label={text('canvas:spoken.asset', { name, type, count: asset.count })}
      title={asset.type ? `${name} · ${type}` : name}
      className={css.asset}
      data-selected={selected || undefined}
    >
      <AssetSymbol type={asset.type} />
      <Renamable kind="asset" id={asset.id} name={asset.name}>
        <span className={css.words}>
          <span className={css.name} data-unnamed={asset.name === '' || undefined}>
            {name}
          </span>
          {asset.count > 1 && <span className={css.count}>{text('canvas:count', { count: asset.count })}</span>}
        </span>
      </Renamable>
    </div>
  );
});
