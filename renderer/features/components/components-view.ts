import type { GridSort } from '#renderer/ui/grid/grid-types.ts';
import type { ComponentCategory } from '#shared/model/asset.ts';
import { createStore } from 'zustand/vanilla';

/** Which components are shown. */
export const componentFilters = ['all', 'gaps', 'unanswered'] as const;
export type ComponentFilter = (typeof componentFilters)[number];

/** Which requirements of an opened component are shown. */
export const requirementFilters = ['asked', 'open', 'all'] as const;
export type RequirementFilter = (typeof requirementFilters)[number];

/** How the sheet is looked at: kept while another place is shown, never in the file. */
export type ComponentsView = {
  readonly text: string;
  readonly category: ComponentCategory | null;
  readonly filter: ComponentFilter;
  readonly sort: GridSort | null;
  /** The chosen group, and the one that is opened. */
  readonly activeKey: string | null;
  readonly openKey: string | null;
  /** The asset whose own answers are shown instead of its product's. */
  readonly assetId: string | null;
  /** Whether what is said of the opened component as a whole can be edited. */
  readonly isFactsOpen: boolean;
  readonly requirementText: string;
  readonly requirementFilter: RequirementFilter;
  readonly requirementSort: GridSort | null;
  readonly requirementId: string | null;
};

export const componentsView = createStore<ComponentsView>(() => ({
  text: '',
  category: null,
  filter: 'all',
  sort: null,
  activeKey: null,
  openKey: null,
  assetId: null,
  isFactsOpen: false,
  requirementText: '',
  requirementFilter: 'asked',
  requirementSort: null,
  requirementId: null,
}));

/** Opens a group of components; null goes back to all. */
export function openGroup(key: string | null): void {
  componentsView.setState({
    openKey: key,
    assetId: null,
    requirementId: null,
    ...(key === null ? {} : { activeKey: key }),
  });
}
