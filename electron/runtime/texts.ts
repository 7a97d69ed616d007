import { createTranslator, preferredLocale } from '#electron/i18n.ts';

/** Texts of the start-up scripts, in the language of the terminal. */
export const text = createTranslator(preferredLocale(process.env));

/** Tells the person at the terminal something; data for other programs goes to stdout, this does not. */
export function tell(key: string, params?: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${text(`start:${key}`, params)}\n`);
}
