import { formatIn } from '#renderer/i18n/use-format.ts';
import { useSay } from '#renderer/i18n/say.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import { useMemo } from 'react';
import type { Speaker } from '#shared/report/report-document.ts';
import { speaker } from '#shared/report/speaker.ts';

/** Says what a document holds, in the language that is shown; the same until that changes. */
export function useSpeaker(): Speaker {
  const locale = useLocale();
  const word = useSay();
  return useMemo(() => speaker(locale, word, formatIn(locale)), [locale, word]);
}
