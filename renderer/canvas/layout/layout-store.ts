import type { Command } from '#shared/commands/command.ts';
import type { Rect } from '#shared/drawing/scene/geometry.ts';
import type { PlacedKind } from '#shared/model/placement.ts';
import { createStore } from 'zustand/vanilla';

/** Where something would stand: its place on the drawing itself. */
export type Ghost = {
  readonly key: string;
  readonly kind: PlacedKind;
  readonly name: string;
  readonly rect: Rect;
};

/** An automatic layout that is being computed, or that waits for a yes. */
export type LayoutState =
  | { readonly step: 'none' }
  | { readonly step: 'working'; readonly count: number; readonly stop: () => void }
  | {
      readonly step: 'shown';
      /** The whole step that a yes carries out. */
      readonly command: Command;
      /** How many things would stand elsewhere, ghosts or not. */
      readonly count: number;
      readonly ghosts: readonly Ghost[];
      /** Conduits as they would run, as SVG paths; empty where there are too many to be read. */
      readonly lines: readonly string[];
    };

export const noLayout: LayoutState = { step: 'none' };

/** The automatic layout of this window: never undone, never in the file. */
export const layoutStore = createStore<LayoutState>((): LayoutState => noLayout);
