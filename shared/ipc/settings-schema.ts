import * as z from 'zod';
import { locales, themes } from './settings.ts';

/** Settings as they are read from disk or asked for; apart from their types, so that the start screen needs no parser. */
export const settingsSchema = z.strictObject({ locale: z.enum(locales), theme: z.enum(themes) });
