import * as z from 'zod';

export const locales = ['en', 'ja'] as const;
export type Locale = (typeof locales)[number];
export const themes = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** What a person chose for this machine; never part of a plant. */
export const settingsSchema = z.strictObject({ locale: z.enum(locales), theme: z.enum(themes) });
export type Settings = z.output<typeof settingsSchema>;
