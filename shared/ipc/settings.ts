export const locales = ['en', 'ja'] as const;
export type Locale = (typeof locales)[number];
export const themes = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** What a person chose for this machine; never part of a plant. */
export type Settings = { locale: Locale; theme: Theme };

/** Whether a choice is the one that holds. */
export const isChosen = (part: Partial<Settings>, { locale, theme }: Settings): boolean =>
  (part.locale ?? locale) === locale && (part.theme ?? theme) === theme;
