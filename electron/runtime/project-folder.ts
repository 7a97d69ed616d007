import { join } from 'node:path';

/** The root of the checkout. */
export const projectFolder = join(import.meta.dirname, '../..');
