import { sheetKinds } from '#shared/spreadsheet/sheet-kind.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import * as z from 'zod';
import {
  locales,
  MAX_LEARNED_HEADS,
  MAX_VIEW_NAME,
  MAX_VIEW_TEXT,
  MAX_VIEWS,
  registerGroupings,
  themes,
} from './settings.ts';

/** An id of the plant with the beginning that tells its kind. */
const key = z.string().max(240);
const columnId = z.string().min(1).max(240);
/** Most that a view may take, as characters of its JSON: enough for a long filter, too little to slow a start. */
const MAX_VIEW_SIZE = 20_000;

/** A look at the register under its name. */
export const registerViewSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(MAX_VIEW_NAME),
    hidden: z.array(columnId).max(100).readonly(),
    sort: z.strictObject({ columnId, isDescending: z.boolean() }).nullable(),
    text: z.string().max(MAX_VIEW_TEXT),
    filters: z
      .array(z.strictObject({ columnId, keys: z.array(key).max(1000).readonly() }))
      .max(100)
      .readonly(),
    grouping: z.enum(registerGroupings).nullable(),
  })
  .refine((view) => JSON.stringify(view).length <= MAX_VIEW_SIZE);

/** What a column of spreadsheets with that head is; null where it is not read. */
export const learnedHeadSchema = z.strictObject({
  kind: z.enum(sheetKinds),
  head: z.string().min(1).max(MAX_LINE_LENGTH),
  column: columnId.nullable(),
});

const hasOwnNames = (views: readonly { readonly name: string }[]): boolean =>
  new Set(views.map(({ name }) => name)).size === views.length;

/** Settings as they are read from disk or asked for; apart from their types, so that the start screen needs no parser. */
export const settingsSchema = z.strictObject({
  locale: z.enum(locales),
  theme: z.enum(themes),
  registerViews: z.array(registerViewSchema).max(MAX_VIEWS).refine(hasOwnNames),
  learnedHeads: z.array(learnedHeadSchema).max(MAX_LEARNED_HEADS),
});
