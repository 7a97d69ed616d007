import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useSuc, useTable } from '#renderer/state/hooks.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { setLogo } from '#shared/commands/set-logo.ts';
import type { Attachment } from '#shared/model/attachment.ts';
import { SUC_ID, sucSchema } from '#shared/model/suc.ts';
import { useRef, useState } from 'react';
import { pictureTypes, readPicture, type PictureProblem } from './read-picture.ts';
import css from './Reports.module.css';

/** The picture on the cover, or the way to choose one. */
function Logo({ logo }: { readonly logo: Attachment | undefined }) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  async function take(file: File): Promise<void> {
    const picture = await readPicture(file);
    setProblem(picture.ok ? null : picture.error);
    if (picture.ok) dispatch(setLogo(picture.value));
  }
  return (
    <div className={css.logo}>
      {logo && <img src={`data:${logo.mediaType};base64,${logo.content}`} alt={logo.name} />}
      <input
        ref={input}
        type="file"
        hidden
        accept={pictureTypes.join(',')}
        aria-label={text('reports:cover.file')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{text('reports:cover.choose')}</Button>
      {logo && (
        <Button look="quiet" onClick={() => dispatch(setLogo(null))}>
          {text('reports:cover.remove')}
        </Button>
      )}
      {problem && (
        <p className={css.problem} role="alert">
          {text(`reports:cover.${problem}`)}
        </p>
      )}
    </div>
  );
}

/** What all papers of this plant carry on their cover. */
export function Cover() {
  const text = useText();
  const { paper } = useSuc();
  const attachments = useTable('attachment');
  return (
    <Popover title={text('reports:cover.title')} trigger={<Button look="quiet">{text('reports:cover.open')}</Button>}>
      <div className={css.cover}>
        <TextCell
          label={text('reports:cover.text')}
          type="note"
          value={paper.coverText}
          placeholder={text('reports:cover.textHint')}
          check={(value) => checkValue(sucSchema.shape.paper, { ...paper, coverText: value })}
          commit={(coverText: string) => dispatch(editEntity('suc', SUC_ID, { paper: { ...paper, coverText } }))}
        />
        <Logo logo={attachments.get(paper.logoId ?? '')} />
      </div>
    </Popover>
  );
}
