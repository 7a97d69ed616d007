import { formatIn } from '#renderer/i18n/use-format.ts';
import { sayIn } from '#renderer/i18n/say.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import type { Locale } from '#shared/ipc/settings.ts';
import type { ReportLanguage } from '#shared/ipc/report-request.ts';
import type { Speaker } from '#shared/report/report-document.ts';
import { bothSpeakers, speaker } from '#shared/report/speaker.ts';
import { useMemo } from 'react';

const speakerIn = (locale: Locale): Speaker => speaker(locale, sayIn(locale), formatIn(locale));

/** Says what a document holds, in a language or in both; the same until that changes. */
export function useSpeakerIn(language: ReportLanguage): Speaker {
  return useMemo(
    () => (language === 'en+ja' ? bothSpeakers(speakerIn('en'), speakerIn('ja')) : speakerIn(language)),
    [language],
  );
}

/** Says what a document holds, in the language that is shown. */
export function useSpeaker(): Speaker {
  return useSpeakerIn(useLocale());
}
