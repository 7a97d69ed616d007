import { learnedHeadSchema, registerViewSchema, settingsSchema } from '#shared/ipc/settings-schema.ts';
import { MAX_LEARNED_HEADS, MAX_VIEWS } from '#shared/ipc/settings.ts';
import type { Settings } from '#shared/ipc/settings.ts';
import { keepJsonFile, readJsonFile } from './atomic-file.ts';
import type { Logger } from './logger.ts';
import type * as z from 'zod';

/** What a person chose on this machine, kept in a file of the app's data folder. */
export type SettingsStore = {
  get(): Settings;
  /** Changes some choices and keeps them. */
  set(part: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings;
};

/** The entries of a list that are whole. */
function wholeEntries<T>(found: unknown, schema: z.ZodType<T>): T[] {
  return (Array.isArray(found) ? found : []).flatMap((one) => {
    const entry = schema.safeParse(one);
    return entry.success ? [entry.data] : [];
  });
}

/** The views that are whole; one that is damaged, or has the name of another, is left out. */
function readViews(found: unknown): Settings['registerViews'] {
  const views = wholeEntries(found, registerViewSchema);
  return [...new Map(views.map((view) => [view.name, view])).values()].slice(0, MAX_VIEWS);
}

function readSettings(file: string, defaults: Settings): Settings {
  const found = readJsonFile(file);
  const { locale, theme } = settingsSchema.shape;
  const fields = typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  return {
    locale: locale.catch(defaults.locale).parse(fields['locale']),
    theme: theme.catch(defaults.theme).parse(fields['theme']),
    registerViews: readViews(fields['registerViews']),
    learnedHeads: wholeEntries(fields['learnedHeads'], learnedHeadSchema).slice(0, MAX_LEARNED_HEADS),
  };
}

/** Reads the settings; whatever is missing or damaged in the file is as in `defaults`. */
export function createSettings(file: string, defaults: Settings, logger: Pick<Logger, 'error'>): SettingsStore {
  let settings = readSettings(file, defaults);
  return {
    get: () => settings,
    set(part) {
      settings = {
        locale: part.locale ?? settings.locale,
        theme: part.theme ?? settings.theme,
        registerViews: part.registerViews ?? settings.registerViews,
        learnedHeads: part.learnedHeads ?? settings.learnedHeads,
      };
      keepJsonFile(file, settings, logger);
      return settings;
    },
  };
}
