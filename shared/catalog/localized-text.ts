import * as z from 'zod';

export const locales = ['en', 'ja'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language of the app. */
export const localizedTextSchema = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });
export type LocalizedText = z.output<typeof localizedTextSchema>;

/** An id of the catalog together with its name. */
export const namedSchema = z.strictObject({ id: z.string().min(1), name: localizedTextSchema });
export type Named = z.output<typeof namedSchema>;

/** How sure it is that an entry agrees with its standard; what is not `high` is named in the catalog's README. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);
