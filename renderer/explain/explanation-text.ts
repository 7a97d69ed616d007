import type { TextParams } from '#renderer/i18n/text-key.ts';
import type { Explanation } from '#shared/engine/explain/explanation.ts';

/** Says a sentence of an explanation in the language that is shown. */
export type Say = (key: string, params: TextParams) => string;

/** The whole explanation as plain text, each level two spaces further in. */
export function explanationText({ key, params, children }: Explanation, say: Say, depth = 0): string {
  const lines = children.map((child) => explanationText(child, say, depth + 1));
  return [`${'  '.repeat(depth)}${say(`explain:${key}`, params)}`, ...lines].join('\n');
}
