import type { ReactNode } from 'react';
import css from './Components.module.css';
import { requirementColumns } from './requirement-columns.ts';
import type { RequirementContext, RequirementRow } from './requirement-context.ts';
import { isFulfilledBy } from './requirement-rows.ts';

function statusCell(row: RequirementRow, { components: { word } }: RequirementContext): ReactNode {
  const { counts, own } = row;
  if (!counts) return null;
  const state = isFulfilledBy(row) ? 'done' : 'open';
  return (
    <span
      className={css.status}
      data-state={state}
      data-inherited={own === null || undefined}
      title={own === null ? word('components:fromProduct') : undefined}
    >
      {word(`supplier:answer.${counts.status}`)}
    </span>
  );
}

function supportsCell(row: RequirementRow, text: string, { components: { word } }: RequirementContext): ReactNode {
  const { difference } = row;
  if (!difference) return <span className={css.quiet}>{text}</span>;
  const params = { id: difference.entry.requirementId, level: difference.level ?? '–' };
  return (
    <span className={css.difference} title={word('components:differenceLong', params)}>
      {text}
    </span>
  );
}

/** A cell of an opened component. */
export function requirementCell(context: RequirementContext, rowId: string, columnId: string): ReactNode {
  const row = context.rows.get(rowId);
  const column = requirementColumns.find(({ id }) => id === columnId);
  if (!row || !column) return null;
  const { components } = context;
  const text = column.text(row, components);
  switch (column.id) {
    case 'requirement':
      return (
        <span title={`${text}\n${row.requirement.summary[components.locale]}`}>
          <span className={css.quiet}>{row.requirement.id}</span> {row.requirement.title[components.locale]}
        </span>
      );
    case 'status':
      return statusCell(row, context);
    case 'supports':
      return supportsCell(row, text, context);
    case 'asked':
      return row.askedBy ? (
        text
      ) : (
        <span className={css.quiet} title={components.word('components:notAsked')}>
          –
        </span>
      );
    case 'level':
      return <span className={css.quiet}>{text}</span>;
    default:
      return text;
  }
}
