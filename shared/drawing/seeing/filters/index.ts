import { assetType } from './asset-type.ts';
import { componentCategory } from './component-category.ts';
import type { SightFilter } from './filter.ts';
import { openFindings } from './open-findings.ts';
import { owner } from './owner.ts';
import { purdueLevel } from './purdue-level.ts';
import { remoteAccess } from './remote-access.ts';
import { removableMedia } from './removable-media.ts';
import { scope } from './scope.ts';
import { touching } from './touching.ts';
import { wireless } from './wireless.ts';
import { zoneKind } from './zone-kind.ts';

/** Every filter, in the order in which they are offered. */
export const filters = {
  wireless,
  remoteAccess,
  removableMedia,
  openFindings,
  touching,
  scope,
  zoneKind,
  purdueLevel,
  owner,
  assetType,
  componentCategory,
} as const satisfies Readonly<Record<string, SightFilter>>;
export type FilterId = keyof typeof filters;
export const filterIds = Object.keys(filters) as readonly FilterId[];
