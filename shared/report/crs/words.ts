import type { Block, WordsField } from '#shared/report/report-document.ts';
import { text } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';

/** A text of the SUC that people write, with what to write. */
export function written({ suc }: CrsContext, field: WordsField): Block {
  return {
    block: 'words',
    field,
    label: text(`inspector:field.suc.${field}`),
    words: suc[field],
    ask: text(`crs:ask.${field}`),
  };
}
