import * as z from 'zod';
import { idSchema, line, note } from './text.ts';

/** Largest file that is kept inside a document, in bytes. */
export const MAX_ATTACHMENT_BYTES = 1_048_576;
/** Largest sum of the files inside a document, in bytes. */
export const MAX_ATTACHED_BYTES = 20 * MAX_ATTACHMENT_BYTES;

const BYTES_PER_GROUP = 3;
const CHARACTERS_PER_GROUP = 4;
const MAX_CONTENT_LENGTH = Math.ceil(MAX_ATTACHMENT_BYTES / BYTES_PER_GROUP) * CHARACTERS_PER_GROUP;

/** A file that is kept inside the document, such as a picture or a test report; its content is base64. */
export const attachmentSchema = z.strictObject({
  id: idSchema,
  name: line,
  mediaType: line,
  content: z
    .base64()
    .max(MAX_CONTENT_LENGTH)
    .refine((content) => attachmentBytes({ content }) <= MAX_ATTACHMENT_BYTES),
  note,
});
export type Attachment = z.output<typeof attachmentSchema>;

/** How many bytes a file has. */
export function attachmentBytes({ content }: { readonly content: string }): number {
  const padding = content.endsWith('==') ? 2 : content.endsWith('=') ? 1 : 0;
  return (content.length / CHARACTERS_PER_GROUP) * BYTES_PER_GROUP - padding;
}

/** Whether the files of a plant are too big together. */
export function attachedTooMuch(attachments: ReadonlyMap<string, Attachment>): boolean {
  let bytes = 0;
  for (const attachment of attachments.values()) bytes += attachmentBytes(attachment);
  return bytes > MAX_ATTACHED_BYTES;
}
