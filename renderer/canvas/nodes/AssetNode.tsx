import { spokenAsset } from '#renderer/canvas/spoken/spoken-asset.ts';
import { useSpoken } from '#renderer/canvas/spoken/use-spoken.ts';
import type { FlowNode } from '#renderer/canvas/to-flow.ts';
import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog, useEntity } from '#renderer/state/hooks.ts';
import type { Asset } from '#shared/model/asset.ts';
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

function AssetHold({
  id,
  asset,
  selected,
}: {
  readonly id: string;
  readonly asset: Asset;
  readonly selected: boolean;
}) {
  const text = useText();
  const type = useTypeName(asset.type);
  const name = asset.name || text('canvas:unnamed');
  return (
    <div
      id={elementId(id)}
      role="group"
      aria-label={useSpoken((speech) => spokenAsset(speech, asset))}
      title={asset.type ? `${name} · ${type}` : name}
      className={css.asset}
      data-selected={selected || undefined}
    >
      <Renamable kind="asset" id={asset.id} name={asset.name}>
        {null}
      </Renamable>
    </div>
  );
}

/** Where an asset can be taken hold of: it is painted below. */
export const AssetNode = memo(function AssetNode({ id, data, selected }: NodeProps<FlowNode>) {
  const asset = useEntity('asset', data.id);
  return asset ? <AssetHold id={id} asset={asset} selected={selected} /> : null;
});
