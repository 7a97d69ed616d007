import { config } from 'zod';

/** The content policy forbids code made at run time; zod must not even try. Imported before any schema is built. */
config({ jitless: true });
