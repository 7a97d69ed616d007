import { config } from 'zod';

/** The content policy forbids code made at run time; zod must not even try. Loaded before any module that builds a schema. */
config({ jitless: true });
