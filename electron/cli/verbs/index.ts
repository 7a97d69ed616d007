import type { Verb } from '../verb.ts';

/** Every verb of the command line and the file that holds it; read only when the verb is called. */
const verbs = {
  new: async () => (await import('./new.ts')).newVerb,
  import: async () => (await import('./import.ts')).importVerb,
  export: async () => (await import('./export.ts')).exportVerb,
  draw: async () => (await import('./draw.ts')).drawVerb,
  report: async () => (await import('./report.ts')).reportVerb,
  assess: async () => (await import('./assess.ts')).assessVerb,
  check: async () => (await import('./check.ts')).checkVerb,
  schema: async () => (await import('./schema.ts')).schemaVerb,
  generate: async () => (await import('./generate.ts')).generateVerb,
  catalog: async () => (await import('./catalog.ts')).catalogVerb,
} satisfies Record<string, () => Promise<Verb>>;

export type VerbName = keyof typeof verbs;
export const verbNames = Object.keys(verbs) as readonly VerbName[];

/** Whether there is a verb of that name. */
export function isVerbName(name: string): name is VerbName {
  return Object.hasOwn(verbs, name);
}

/** The verb of that name. */
export function loadVerb(name: VerbName): Promise<Verb> {
  return verbs[name]();
}
