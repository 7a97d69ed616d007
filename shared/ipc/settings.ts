export const locales = ['en', 'ja'] as const;
export type Locale = (typeof locales)[number];
export const themes = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** What a person chose for this machine; never part of a plant. */
export type Settings = { locale: Locale; theme: Theme };
