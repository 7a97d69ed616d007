import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { attachFile, detachFile, type AttachingKind } from '#shared/commands/attachments.ts';
import { attachmentBytes, attachmentSchema, MAX_ATTACHMENT_BYTES, type Attachment } from '#shared/model/attachment.ts';
import { Download, Paperclip, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import css from './Attachments.module.css';
import { base64Of } from './base64-of.ts';
import { dispatch } from './dispatch.ts';
import { useTable } from './hooks.ts';
import { newEntityId } from './new-id.ts';

const KIB = 1024;
/** Hands a file out of the document to the user's disk; what it is called there is asked by the app. */
function handOut({ name, content }: Attachment): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

type OwnerProps = { readonly kind: AttachingKind; readonly id: string };

function Row({ kind, id, file }: OwnerProps & { readonly file: Attachment }) {
  const text = useText();
  const { number } = useFormat();
  const size = Math.ceil(attachmentBytes(file) / KIB);
  return (
    <li className={css.row}>
      <span className={css.name}>{file.name}</span>
      <span className={css.size}>{text('plan:attachment.size', { size: number(size) })}</span>
      <IconButton
        label={text('plan:attachment.out', { name: file.name })}
        icon={<Download aria-hidden />}
        onClick={() => handOut(file)}
      />
      <IconButton
        label={text('plan:attachment.remove', { name: file.name })}
        icon={<Trash2 aria-hidden />}
        onClick={() => dispatch(detachFile(kind, id, file.id))}
      />
    </li>
  );
}

/** The files that are kept inside the document as evidence of something. */
export function Attachments({ kind, id, ids }: OwnerProps & { readonly ids: readonly string[] }) {
  const text = useText();
  const attachments = useTable('attachment');
  const input = useRef<HTMLInputElement>(null);
  const [tooBig, setTooBig] = useState<string | null>(null);
  async function add(file: File): Promise<void> {
    setTooBig(file.size > MAX_ATTACHMENT_BYTES ? file.name : null);
    if (file.size > MAX_ATTACHMENT_BYTES) return;
    const content = await base64Of(file);
    const made = attachmentSchema.safeParse({ id: newEntityId(), name: file.name, mediaType: file.type, content });
    if (made.success) dispatch(attachFile(kind, id, made.data));
  }
  return (
    <div className={css.files}>
      <ul className={css.list}>
        {ids.map((one) => {
          const file = attachments.get(one);
          return file && <Row key={one} kind={kind} id={id} file={file} />;
        })}
      </ul>
      <input
        ref={input}
        type="file"
        className={css.input}
        tabIndex={-1}
        aria-label={text('plan:attachment.choose')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void add(file);
          currentTarget.value = '';
        }}
      />
      <Button look="quiet" icon={<Paperclip aria-hidden />} onClick={() => input.current?.click()}>
        {text('plan:attachment.add')}
      </Button>
      {tooBig !== null && (
        <p className={css.problem} role="alert">
          {text('plan:attachment.tooBig', { name: tooBig })}
        </p>
      )}
    </div>
  );
}
