import { subjectKey, subjectSchema, type Subject } from '#shared/model/subject.ts';
import { err, ok } from '#shared/result.ts';
import { referenceForm, type CellForm } from './cell-form.ts';
import { cellRemark } from './remark.ts';

const form = referenceForm('subject');

/** The subject that a key of `subjectKey` stands for. */
function subjectOf(key: string): Subject {
  const at = key.indexOf(':');
  return at < 0 ? { kind: 'suc' } : subjectSchema.parse({ kind: key.slice(0, at), id: key.slice(at + 1) });
}

/** What a row is about: a zone, a conduit or an asset by its name, else the whole SUC. */
export const subjectForm: CellForm<Subject> = {
  write: (subject, context, locale) => form.write(subjectKey(subject), context, locale),
  read(text, context) {
    const key = form.read(text, context);
    if (!key.ok) return key;
    return key.value === null ? err(cellRemark('noSubject', text)) : ok(subjectOf(key.value));
  },
};
