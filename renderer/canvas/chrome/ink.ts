import type { Ink } from '#shared/drawing/pen.ts';

/** An ink as CSS takes it: the token of that name, or the policy's own colour. */
export const cssInk = (ink: Ink): string => (ink.startsWith('#') ? ink : `var(--${ink})`);
