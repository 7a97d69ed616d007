import type { LearnedHead } from '#shared/spreadsheet/recognise.ts';

export const locales = ['en', 'ja'] as const;
export type Locale = (typeof locales)[number];
export const themes = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

export const registerGroupings = ['zone', 'technique', 'risk', 'residual'] as const;
/** What the rows of the scenario register can be grouped by. */
export type RegisterGrouping = (typeof registerGroupings)[number];

/** The values of a column that are shown. They are ids, so that a view holds in every language; empty is "not stated". */
export type ColumnFilter = { readonly columnId: string; readonly keys: readonly string[] };

/** A way to look at the scenario register. */
export type RegisterLook = {
  /** Ids of columns that are put away. */
  readonly hidden: readonly string[];
  readonly sort: { readonly columnId: string; readonly isDescending: boolean } | null;
  /** Words that a row has to hold. */
  readonly text: string;
  readonly filters: readonly ColumnFilter[];
  readonly grouping: RegisterGrouping | null;
};
/** Longest name of a view, and longest words that it looks for, in characters. */
export const MAX_VIEW_NAME = 80;
export const MAX_VIEW_TEXT = 500;
/** How many views a machine keeps. */
export const MAX_VIEWS = 40;
/** How many heads of columns a machine remembers. */
export const MAX_LEARNED_HEADS = 500;

/** A look that a person named. */
export type RegisterViewSetting = RegisterLook & { readonly name: string };

/** What a person chose for this machine; never part of a plant. */
export type Settings = {
  locale: Locale;
  theme: Theme;
  registerViews: RegisterViewSetting[];
  /** What columns of spreadsheets were said to be, the latest first. */
  learnedHeads: LearnedHead[];
};

/** Whether a choice of language or theme is the one that holds. */
export const isChosen = (part: Partial<Pick<Settings, 'locale' | 'theme'>>, { locale, theme }: Settings): boolean =>
  (part.locale ?? locale) === locale && (part.theme ?? theme) === theme;
