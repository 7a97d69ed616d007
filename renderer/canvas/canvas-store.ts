import type { Selected } from '#renderer/state/view-store.ts';
import type { PlacedKind } from '#shared/model/placement.ts';
import type { Guide } from '#shared/drawing/arrange/guide.ts';
import type { Sight } from '#shared/drawing/paint/sight.ts';
import type { Note } from '#shared/model/note.ts';
import { createStore } from 'zustand/vanilla';
import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';

export const tools = ['select', 'zone', 'asset', 'conduit', 'note'] as const;
export type Tool = (typeof tools)[number];

/** Something that is being named and is not in the plant yet. `rect` is on the drawing itself. */
export type Draft =
  | {
      readonly kind: 'zone';
      readonly parentId: string | null;
      readonly rect: Rect;
      readonly name: string;
      /** Whether Enter begins the next zone, as after the key Z; a zone drawn with the mouse is one. */
      readonly isChain: boolean;
      /** Whether it follows another, so that an empty name ends the chain. */
      readonly isNext: boolean;
    }
  | { readonly kind: 'asset'; readonly zoneId: string | null; readonly rect: Rect; readonly name: string }
  | { readonly kind: 'external'; readonly fromZoneId: string; readonly rect: Rect; readonly name: string };

/** A name on the drawing that is being changed. */
export type Renaming = { readonly kind: Exclude<PlacedKind, 'note'> | 'conduit'; readonly id: string };

/** A note whose words are being written where they stand; `id` is null for one that is not there yet. */
export type Writing = {
  readonly id: string | null;
  readonly kind: Note['kind'];
  readonly text: string;
  readonly rect: Rect;
};

/** A conduit that is being drawn: from which zone, where the pointer is, and the zone under it. */
export type Link = { readonly fromZoneId: string; readonly to: Point; readonly overZoneId: string | null };

/** What the hands are doing on the canvas: never undone, never in the file. */
export type CanvasState = {
  readonly tool: Tool;
  readonly draft: Draft | null;
  readonly renaming: Renaming | null;
  readonly writing: Writing | null;
  /** Places of things that are being dragged or resized, relative to the zone that holds them, by scene key. */
  readonly moving: ReadonlyMap<string, Rect>;
  /** What a drag has snapped to. */
  readonly guides: readonly Guide[];
  /** The zone that would take what is being dragged. */
  readonly dropZoneId: string | null;
  /** The rectangle of a zone that is being drawn. */
  readonly drawn: Rect | null;
  readonly link: Link | null;
  /** The zone whose conduit is being connected by typing the other zone's name. */
  readonly connectingZoneId: string | null;
  /** What is about to be removed, while it is asked what becomes of the content. */
  readonly removing: readonly Selected[] | null;
  /** External ends that are selected; they are no entities of the plant. */
  readonly externals: readonly string[];
  /** The rectangle in which things are being selected. */
  readonly frame: Rect | null;
  /** What was looked at when the view last came to rest. */
  readonly sight: Sight;
};

const idle: CanvasState = {
  tool: 'select',
  draft: null,
  renaming: null,
  writing: null,
  moving: new Map(),
  guides: [],
  dropZoneId: null,
  drawn: null,
  link: null,
  connectingZoneId: null,
  removing: null,
  externals: [],
  frame: null,
  sight: { zoom: 1, letters: 1, rect: { x: 0, y: 0, width: 0, height: 0 } },
};

/** The state of the canvas in this window. */
export const canvasStore = createStore<CanvasState>(() => idle);

/** Changes parts of the canvas's state. */
export const setCanvas = (part: Partial<CanvasState>): void => canvasStore.setState(part);

/** Back to Select, with nothing begun. */
export function idleCanvas(): void {
  const { externals, sight } = canvasStore.getState();
  setCanvas({ ...idle, externals, sight });
}

/** As if the canvas had never been used: it is left, or another plant is opened. */
export const forgetCanvas = (): void => setCanvas(idle);

/** Takes up a tool. */
export function takeTool(tool: Tool): void {
  idleCanvas();
  setCanvas({ tool });
}
