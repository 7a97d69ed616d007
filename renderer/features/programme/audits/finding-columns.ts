import { subjectOfKey } from '#renderer/state/options.ts';
import { namedSuggestion } from '#renderer/ui/suggestions.ts';
import { auditSeverities, type AuditFinding } from '#shared/model/audit.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { err, ok } from '#shared/result.ts';
import { choiceColumn, noteColumn, saidColumn } from '../sheet/columns.ts';
import { listColumn } from '../sheet/list-column.ts';
import type { SheetColumn, SheetContext } from '../sheet/sheet-column.ts';

/** A finding, and the action that was made of it; null where there is none. */
export type FindingRow = AuditFinding & { readonly actionId: string | null };

const requirement: SheetColumn<FindingRow> = {
  id: 'requirement',
  width: 9,
  text: ({ requirementId }) => requirementId ?? '',
  read(typed, _row, { options }) {
    const named = namedSuggestion(options('requirement'), typed);
    return ok({ requirementId: named?.value ?? (typed.trim() || null) });
  },
  suggest: ({ options }) => options('requirement'),
};

const subjects = listColumn<FindingRow>({
  id: 'subject',
  width: 11,
  options: ({ options }) => options('subject'),
  get: ({ subject }) => (subject === null ? [] : [subjectKey(subject)]),
  set: ([key]) => ({ subject: key === undefined ? null : subjectOfKey(key) }),
});

/** A finding is about one thing at most. */
const subject: SheetColumn<FindingRow> = {
  ...subjects,
  read(typed, row, context: SheetContext) {
    if (/[;；\n]/.test(typed)) return err({ key: 'notFound', params: { typed } });
    return subjects.read?.(typed, row, context) ?? ok({});
  },
};

/** The columns of the findings of an audit. */
export const findingColumns: readonly SheetColumn<FindingRow>[] = [
  saidColumn('id', { width: 4.6, isPinned: true }, ({ id }) => id),
  noteColumn(
    'finding',
    { width: 24 },
    (row) => row.text,
    (text) => ({ text }),
  ),
  choiceColumn({
    id: 'severity',
    width: 7,
    values: auditSeverities,
    wordOf: (value, { word }) => word(`differences:choice.auditSeverity.${value}`),
    get: ({ severity }) => severity,
    set: (severity) => ({ severity }),
  }),
  requirement,
  subject,
  saidColumn('action', { width: 12 }, ({ actionId }, { model }) =>
    actionId === null ? '–' : `${actionId} ${model.action.get(actionId)?.name ?? ''}`.trim(),
  ),
];
