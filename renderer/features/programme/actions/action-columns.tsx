import { actionStatuses, type Action } from '#shared/model/action.ts';
import { nameIn } from '#shared/model/display-name.ts';
import { err } from '#shared/result.ts';
import css from '../Programme.module.css';
import { choiceColumn, dayColumn, lineColumn, noteColumn, saidColumn } from '../sheet/columns.ts';
import type { SheetColumn, SheetContext } from '../sheet/sheet-column.ts';
import type { ActionRow } from './action-rows.ts';

/** What an action comes from, in words. */
function sourceText(source: Action['source'], { model, word }: SheetContext): string {
  if (source === null) return '';
  const { kind, id } = source;
  const name = kind === 'finding' ? id : nameIn(model, kind, id);
  return `${word(`programme:source.${kind}`)} ${name}`;
}

/** Only actions are edited here; other rows are edited where they stand. */
function ofActions(column: SheetColumn<ActionRow>): SheetColumn<ActionRow> {
  const { read } = column;
  if (!read) return column;
  return {
    ...column,
    read: (typed, row, context) => (row.action ? read(typed, row, context) : err({ key: 'notHere', params: {} })),
  };
}

const due: SheetColumn<ActionRow> = {
  ...dayColumn<ActionRow>(
    'due',
    (row) => row.due,
    (day) => ({ due: day }),
  ),
  width: 9.4,
  isPinned: true,
  show: ({ due: day, entry }, { word }) =>
    day === null ? null : (
      <span className={css.due} data-late={entry.isOverdue || undefined}>
        {day}
        {entry.isOverdue && <span className={css.late}>{word('programme:late')}</span>}
      </span>
    ),
};

/** The columns of the one list of actions. */
export const actionColumns: readonly SheetColumn<ActionRow>[] = [
  due,
  lineColumn<ActionRow>(
    'what',
    { width: 27, isPinned: true },
    (row) => row.name,
    (name) => ({ name }),
  ),
  saidColumn<ActionRow>('reason', { width: 9.6 }, ({ entry }, { word }) => word(`programme:reason.${entry.reason}`)),
  lineColumn<ActionRow>(
    'owner',
    { width: 9 },
    (row) => row.owner,
    (owner) => ({ owner }),
  ),
  choiceColumn<ActionRow, Action['status']>({
    id: 'actionStatus',
    width: 7.6,
    values: actionStatuses,
    wordOf: (value, { word }) => word(`differences:choice.actionStatus.${value}`),
    get: ({ status, action }) => (action ? status : null),
    set: (status, row, { today }) => ({ status, done: status === 'done' ? (row.done ?? today) : null }),
  }),
  saidColumn<ActionRow>('source', { width: 13 }, ({ action }, context) => sourceText(action?.source ?? null, context)),
  dayColumn<ActionRow>(
    'done',
    (row) => row.done,
    (done) => ({ done }),
  ),
  noteColumn<ActionRow>(
    'note',
    { width: 16 },
    (row) => row.note,
    (note) => ({ note }),
  ),
].map(ofActions);
