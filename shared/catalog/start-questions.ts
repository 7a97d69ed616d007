/** What a plant may have or not; each is a question of the guided start. */
export const startQuestions = ['business', 'safety', 'wireless', 'remoteAccess', 'portable'] as const;
export type StartQuestion = (typeof startQuestions)[number];

/** The template that a plant begins as without any choice: a blank drawing. */
export const EMPTY_TEMPLATE = 'empty';

/** What a new plant begins as: a template, and what of it the plant has; null for all of it. */
export type Beginning = { readonly templateId: string; readonly has: readonly StartQuestion[] | null };
