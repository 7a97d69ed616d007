import { addTexts, hasTexts } from '#renderer/i18n/i18n.ts';
import { formatIn } from '#renderer/i18n/use-format.ts';
import { sayIn } from '#renderer/i18n/say.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import type { Locale } from '#shared/ipc/settings.ts';
import type { ReportLanguage } from '#shared/ipc/report-request.ts';
import type { Speaker } from '#shared/report/report-document.ts';
import { bothSpeakers, speaker } from '#shared/report/speaker.ts';
import { useEffect, useMemo, useState } from 'react';

const locales: Readonly<Record<ReportLanguage, readonly Locale[]>> = { en: ['en'], ja: ['ja'], 'en+ja': ['en', 'ja'] };

const speakerIn = (locale: Locale): Speaker => speaker(locale, sayIn(locale), formatIn(locale));

/** Says what a document holds in a language or in both; null until their texts are there. */
export function useSpeakerIn(language: ReportLanguage): Speaker | null {
  const [, setCount] = useState(0);
  const isReady = locales[language].every(hasTexts);
  useEffect(() => {
    let isWanted = true;
    if (isReady) return undefined;
    void Promise.all(locales[language].map(addTexts)).then(() => isWanted && setCount((count) => count + 1));
    return () => {
      isWanted = false;
    };
  }, [language, isReady]);
  return useMemo(() => {
    if (!isReady) return null;
    return language === 'en+ja' ? bothSpeakers(speakerIn('en'), speakerIn('ja')) : speakerIn(language);
  }, [language, isReady]);
}

/** Says what a document holds, in the language that is shown; the same until that changes. */
export function useSpeaker(): Speaker {
  const locale = useLocale();
  return useMemo(() => speakerIn(locale), [locale]);
}
