import { base64Of } from '#renderer/state/base64-of.ts';
import { newEntityId } from '#renderer/state/new-id.ts';
import { attachmentSchema, MAX_ATTACHMENT_BYTES, type Attachment } from '#shared/model/attachment.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** The kinds of picture that every form of report can hold. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/svg+xml'];

/** Why a file cannot be a logo. */
export type PictureProblem = 'tooBig' | 'noPicture';

/** A picture file as the document keeps it. */
export async function readPicture(file: File): Promise<Result<Attachment, PictureProblem>> {
  if (!pictureTypes.includes(file.type)) return err('noPicture');
  if (file.size > MAX_ATTACHMENT_BYTES) return err('tooBig');
  const content = await base64Of(file);
  const made = attachmentSchema.safeParse({ id: newEntityId(), name: file.name, mediaType: file.type, content });
  return made.success ? ok(made.data) : err('noPicture');
}
