import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { SUC_ID, sucSchema } from '#shared/model/suc.ts';
import type { Block, WordsField, Speaker } from '#shared/report/report-document.ts';
import css from '#renderer/report/Paper.module.css';

const lines: ReadonlySet<WordsField> = new Set(['name', 'site', 'owner']);

type WordsProps = { readonly block: Extract<Block, { block: 'words' }>; readonly speaker: Speaker };

/** A text that people write, where it stands in the document. */
export function Words({ block: { field, label, words, ask }, speaker }: WordsProps) {
  return (
    <div className={css.words} data-line={lines.has(field) || undefined}>
      <h4 className={css.label} aria-hidden>
        {speaker.say(label)}
      </h4>
      <TextCell
        label={speaker.say(label)}
        type={lines.has(field) ? 'line' : 'note'}
        value={words}
        placeholder={speaker.say(ask)}
        check={(value) => checkValue(sucSchema.shape[field], value)}
        commit={(value: string) => dispatch(editEntity('suc', SUC_ID, { [field]: value }))}
      />
    </div>
  );
}
