import type { Asset } from '#shared/model/asset.ts';
import { onIf, some, type SightFilter, type Wanted } from './filter.ts';

/** The catalog's type of memory sticks and the like. */
const isMedium = ({ type }: Asset): boolean => type === 'usb-media';

const wanted: Wanted = {
  conduit: ({ kind }) => kind === 'removable-media',
  asset: isMedium,
};

/** Only removable media: conduits that are carried by hand, and what is carried. */
export const removableMedia: SightFilter = {
  isOfResults: false,
  values: ({ conduit, asset }) =>
    onIf(some(conduit, ({ kind }) => kind === 'removable-media') || some(asset, isMedium)),
  wants: () => wanted,
};
