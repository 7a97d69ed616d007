import { onIf, some, type SightFilter, type Wanted } from './filter.ts';

const wanted: Wanted = {
  zone: ({ kind }) => (kind === 'remote-access' ? 'all' : null),
  conduit: ({ kind }) => kind === 'remote-access',
};

/** Only remote access (ZCR 3.6): the conduits and the zones made for it. */
export const remoteAccess: SightFilter = {
  isOfResults: false,
  values: ({ zone, conduit }) =>
    onIf(some(zone, ({ kind }) => kind === 'remote-access') || some(conduit, ({ kind }) => kind === 'remote-access')),
  wants: () => wanted,
};
