import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Cell, Said, SaidParams, Speaker } from './report-document.ts';

type Format = {
  /** The day of a moment. */
  day(iso: string): string;
  /** A moment with its day and time. */
  fullMoment(iso: string): string;
  number(value: number): string;
};

/** The speaker of a language; `word` gives the texts of the locales. */
export function speaker(locale: Locale, word: (key: string, params?: SaidParams) => string, format: Format): Speaker {
  function say(said: Said): string {
    switch (said.say) {
      case 'text':
        return word(said.key, said.params);
      case 'words':
        return said.words;
      case 'both':
        return said[locale];
      case 'moment':
        return format.day(said.iso);
      case 'time':
        return format.fullMoment(said.iso);
      case 'all':
        return said.parts.map(say).join(locale === 'ja' ? '、' : ', ');
    }
  }
  function cell(one: Cell | undefined): string {
    if (!one) return '';
    switch (one.say) {
      case 'number':
        return format.number(one.value);
      case 'level':
        return one.level === null ? '' : `SL-${one.of} ${one.level}`;
      case 'vector':
        return `SL-${one.of} ${one.vector.map((level) => level ?? '–').join(' ')}`;
      case 'risk':
        return one.name;
      case 'standing':
        return word(
          one.standing === 'reason-missing' ? 'requirements:reasonMissing' : `requirements:status.${one.standing}`,
        );
      case 'yes':
        return word(one.isYes ? 'crs:yes' : 'crs:no');
      default:
        return say(one);
    }
  }
  return { say, cell };
}

/** Says everything in two languages, one after the other; once where both say the same. */
export function bothSpeakers(first: Speaker, second: Speaker): Speaker {
  const joined = (one: string, other: string) => (one === other ? one : `${one} / ${other}`);
  return {
    say: (said) => joined(first.say(said), second.say(said)),
    cell: (cell) => joined(first.cell(cell), second.cell(cell)),
  };
}
