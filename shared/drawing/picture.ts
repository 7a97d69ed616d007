import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Note } from '#shared/model/note.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { Fill, Ink } from './pen.ts';
import type { Route } from './routes/route.ts';
import type { Perimeter } from './scene/perimeter.ts';
import type { Band } from './scene/bands.ts';
import type { Scene } from './scene/scene.ts';
import type { SymbolName } from './symbols/symbols.ts';

/** A risk level as it is drawn: colour, place from 0 for its shape, and name. */
export type RiskInk = { readonly ink: Ink; readonly order: number; readonly name: string };

/** The results of a zone or conduit that are written on it; null is unknown, never 0. */
export type SubjectMarks = {
  readonly slTarget: number | null;
  readonly slAchieved: number | null;
  readonly gap: number | null;
  readonly risk: RiskInk | null;
  /** The most severe finding at it that nobody accepted. */
  readonly finding: 'error' | 'warning' | 'info' | null;
};

/** How an overlay shows one zone or conduit: a ground, and the short text that says the same without colour. */
export type OverlayMark = {
  readonly fill: Fill;
  readonly text: string;
  /** Whether the label of a conduit need not say it: it is nothing out of the ordinary, or stands there anyway. */
  readonly isQuiet?: boolean;
};

/** Words on a drawing that are not names of the plant, in the language of the reader. */
export type PictureWords = {
  readonly unnamed: string;
  readonly slTarget: string;
  readonly slAchieved: string;
  readonly suc: string;
  readonly count: (count: number) => string;
  readonly folded: (count: number) => string;
  readonly conduits: (count: number) => string;
  readonly band: (level: Band['level']) => string;
};

/** Everything that a drawing of a plant shows, on the screen or on paper. */
export type Picture = {
  readonly scene: Scene;
  readonly routes: ReadonlyMap<string, Route>;
  readonly bands: readonly Band[];
  readonly zones: ReadonlyMap<string, Zone>;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly conduits: ReadonlyMap<string, Conduit>;
  readonly notes: ReadonlyMap<string, Note>;
  /** What stands on each conduit, by its id. */
  readonly conduitTexts: ReadonlyMap<string, string>;
  /** The boundary devices and assets that sit on each conduit, by its id; few enough for its label. */
  readonly devices: ReadonlyMap<string, readonly Asset[]>;
  /** The border of the SUC with its access points, where it can be drawn without lying. */
  readonly perimeter: Perimeter | null;
  readonly symbolOf: (assetType: string) => SymbolName;
  /** By scene key: `zone:ID`, `conduit:ID`. */
  readonly marks: ReadonlyMap<string, SubjectMarks>;
  readonly overlay: ReadonlyMap<string, OverlayMark> | null;
  /** Keys of what a filter or the focus keeps in sight; null where all is. */
  readonly inSight: ReadonlySet<string> | null;
  readonly words: PictureWords;
};
