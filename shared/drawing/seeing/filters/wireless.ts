import { onIf, some, type SightFilter, type Wanted } from './filter.ts';

const wanted: Wanted = {
  zone: ({ kind }) => (kind === 'wireless' ? 'all' : null),
  conduit: ({ kind }) => kind === 'wireless',
  asset: ({ isWireless }) => isWireless,
};

/** Only what is wireless (ZCR 3.5): zones, conduits and assets. */
export const wireless: SightFilter = {
  isOfResults: false,
  values: ({ zone, conduit, asset }) =>
    onIf(
      some(zone, ({ kind }) => kind === 'wireless') ||
        some(conduit, ({ kind }) => kind === 'wireless') ||
        some(asset, ({ isWireless }) => isWireless),
    ),
  wants: () => wanted,
};
