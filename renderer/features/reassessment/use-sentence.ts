import { useText } from '#renderer/i18n/use-text.ts';
import type { OpenRow } from './rows.ts';

/** What happened, in a sentence: as it was written down, or as the plant has it. */
export function useSentence(): (row: OpenRow) => string {
  const text = useText();
  return ({ id, written, derived }) => {
    if (written) return written.text || id;
    if (!derived) return id;
    const params = Object.entries(derived.params).map(([key, value]) => [key, value || text('reassessment:nothing')]);
    return text(`reassessment:reason.${derived.reason}`, Object.fromEntries(params) as Record<string, string>);
  };
}
