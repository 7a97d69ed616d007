import { useDataText } from '#renderer/i18n/use-text.ts';
import { derivedSentence } from '#renderer/state/derived-sentence.ts';
import type { OpenRow } from './rows.ts';

/** What happened, in a sentence: as it was written down, or as the plant has it. */
export function useSentence(): (row: OpenRow) => string {
  const word = useDataText();
  return ({ id, written, derived }) => {
    if (written) return written.text || id;
    return derived ? derivedSentence(derived, word) : id;
  };
}
