import type { DerivedTrigger } from '#shared/engine/reassessment/derived-trigger.ts';

type Word = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** What the plant itself asks to look at again, in a sentence. */
export function derivedSentence({ reason, params }: Pick<DerivedTrigger, 'reason' | 'params'>, word: Word): string {
  const said = Object.entries(params).map(([key, value]) => [key, value || word('reassessment:nothing')] as const);
  return word(`reassessment:reason.${reason}`, Object.fromEntries(said));
}
