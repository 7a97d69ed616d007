import type { RequirementState } from '#shared/model/requirement-status.ts';
import { err, ok } from '#shared/result.ts';
import { answerReader, answerWord } from '#shared/supplier/sheet-words.ts';
import { noteForm, referenceForm, type CellForm } from '../cell-form.ts';
import { cellRemark } from '../remark.ts';
import { columnMaker, type SheetColumn } from '../sheet-column.ts';
import type { SheetTexts } from '../sheet-kind.ts';
import { subjectForm } from '../subject-form.ts';

const { field } = columnMaker('requirementStatus');

const readers = new WeakMap<SheetTexts, ReturnType<typeof answerReader>>();
const wordsOf =
  (texts: SheetTexts): Parameters<typeof answerReader>[0] =>
  (locale, key, params) =>
    texts(locale, `supplier:${key}`, params);

/** Reads answers as sheets for suppliers do, in any language. */
function readerOf(texts: SheetTexts): ReturnType<typeof answerReader> {
  let reader = readers.get(texts);
  if (!reader) readers.set(texts, (reader = answerReader(wordsOf(texts))));
  return reader;
}

const statusForm: CellForm<RequirementState> = {
  write: (status, { texts }, locale) => answerWord(status, locale, wordsOf(texts)),
  read(text, { texts }) {
    const status = readerOf(texts)(text);
    return status === null ? err(cellRemark('notUnderstood', text)) : ok(status);
  },
};

const idForm = referenceForm('requirement');
const requirementForm: CellForm<string> = {
  write: (id) => id,
  read(text, context) {
    const id = idForm.read(text, context);
    if (!id.ok) return id;
    return id.value === null ? err(cellRemark('noRequirement', text)) : ok(id.value);
  },
};

/** The columns of a table of answers to requirements (SR, RE, CR). */
export const requirementStatusColumns: readonly SheetColumn<'requirementStatus'>[] = [
  field(
    'subject',
    subjectForm,
    'subject, zone, conduit, asset, about, zone or conduit, 対象, ゾーン, コンジット, 資産',
    {
      key: 'spreadsheet:column.subject',
    },
  ),
  field(
    'requirementId',
    requirementForm,
    'requirement, requirement id, requirement no, sr, sr id, cr, 要求事項, 要件, 要求事項id, 番号',
    {
      key: 'spreadsheet:column.requirementId',
    },
  ),
  field(
    'status',
    statusForm,
    'status, answer, state, met, compliance, fulfilled, 状況, 状態, 回答, 適合, 適合状況, 評価',
    {
      key: 'spreadsheet:column.status',
    },
  ),
  field(
    'rationale',
    noteForm,
    'rationale, reason, how, comment, comments, remarks, note, 理由, 根拠, 説明, 備考, コメント',
    {
      key: 'spreadsheet:column.rationale',
    },
  ),
  field('evidence', noteForm, 'evidence, proof, reference, document, 証拠, エビデンス, 証跡, 参照', {
    key: 'spreadsheet:column.evidence',
  }),
];
