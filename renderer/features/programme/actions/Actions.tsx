import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useReassessment } from '#renderer/state/use-reassessment.ts';
import { whoStore } from '#renderer/state/who.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import type { GridSpot } from '#renderer/ui/grid/grid-types.ts';
import { answerTriggers } from '#shared/commands/answer-triggers.ts';
import { editEntities } from '#shared/commands/edit-entity.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { actionSchema, type Action } from '#shared/model/action.ts';
import { triggerSchema } from '#shared/model/trigger.ts';
import { actionList } from '#shared/programme/action-list.ts';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import css from '../Programme.module.css';
import { actionFilters, choose, goOnIn, programmeView } from '../programme-view.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useSheetContext } from '../sheet/use-sheet-context.ts';
import { actionColumns } from './action-columns.tsx';
import { actionRowId, closedRows, openRows, sourceOf, type ActionRow } from './action-rows.ts';
import { makeAction } from './make-action.ts';
import { openEntry } from './open-entry.ts';

/** The rows that the filter leaves. */
function useRows() {
  const context = useSheetContext();
  const reassessment = useReassessment();
  const filter = useStore(programmeView, (view) => view.actions);
  const { model, today } = context;
  const entries = useMemo(() => actionList(model, reassessment, today), [model, reassessment, today]);
  const rows = useMemo(() => {
    if (filter === 'closed') return closedRows(context);
    const shown = filter === 'overdue' ? entries.filter(({ isOverdue }) => isOverdue) : entries;
    return openRows(shown, reassessment.derived, context);
  }, [context, entries, reassessment, filter]);
  return { context, rows, filter, derived: reassessment.derived };
}

/** The actions among some rows, by the id of the action, with what is written into each. */
function write(rows: readonly ActionRow[]) {
  return (edits: ReadonlyMap<string, Partial<ActionRow>>, mergeKey: string | null): boolean => {
    const fields = new Map<string, Partial<Action>>();
    for (const { id, action } of rows) {
      const { id: _id, entry: _entry, action: _action, ...edit } = edits.get(id) ?? {};
      if (action && edits.has(id)) fields.set(action.id, edit);
    }
    return dispatch(
      editEntities('action', [...fields.keys()], ({ id }) => fields.get(id) ?? {}),
      mergeKey,
    );
  };
}

function remove(rows: readonly ActionRow[], ids: readonly string[]): void {
  const gone = rows.flatMap(({ id, action }) =>
    action && ids.includes(id) ? [{ kind: 'action' as const, id: action.id }] : [],
  );
  if (gone.length > 0) dispatch(removeEntities(gone));
}

/** Adds an action and goes on in its row, which stands among the open ones. */
function add(part: Parameters<typeof makeAction>[0] = {}): void {
  const made = makeAction(part);
  if (!made) return;
  programmeView.setState({ actions: 'open' });
  goOnIn(actionRowId(made.id));
}

/** Says that the likelihood which an incident asks after is still right. */
function useStillRight() {
  const text = useText();
  const { today } = useSheetContext();
  return ({ entry, name }: ActionRow) =>
    dispatch(
      answerTriggers([
        triggerSchema.parse({
          id: entry.id,
          kind: 'incident',
          text: name,
          day: today,
          by: whoStore.getState().name.trim(),
          closedOn: today,
          outcome: text('programme:actions.stillRightOutcome'),
        }),
      ]),
    );
}

/** What can be done with the chosen row. */
function RowActs({
  row,
  derived,
}: {
  readonly row: ActionRow;
  readonly derived: ReturnType<typeof useRows>['derived'];
}) {
  const text = useText();
  const stillRight = useStillRight();
  const { entry, name } = row;
  if (row.action) return null;
  const source = sourceOf(entry);
  return (
    <>
      {entry.reason === 'likelihood' && (
        <Button onClick={() => stillRight(row)}>{text('programme:actions.stillRight')}</Button>
      )}
      {source && <Button onClick={() => add({ name, source })}>{text('programme:actions.makeOfIt')}</Button>}
      <Button onClick={() => openEntry(entry, derived)}>{text('programme:actions.show')}</Button>
    </>
  );
}

function ActionSheet({ context, rows, derived }: ReturnType<typeof useRows>) {
  const text = useText();
  const { chosenId, focusRequest } = useStore(programmeView);
  function takeKey(key: string, { rowId }: GridSpot): boolean {
    const row = rows.find(({ id }) => id === rowId);
    if (key !== 'Enter' || !row || row.action) return false;
    openEntry(row.entry, derived);
    return true;
  }
  return (
    <Sheet
      label={text('programme:actions.label')}
      context={context}
      columns={actionColumns}
      rows={rows}
      rowName={({ name }) => name}
      check={({ entry: _entry, action, ...row }) =>
        action ? checkValue(actionSchema, { ...action, ...row, id: action.id }) : null
      }
      write={write(rows)}
      add={() => add()}
      remove={(ids) => remove(rows, ids)}
      open={({ entry }) => openEntry(entry, derived)}
      onKey={takeKey}
      activeId={chosenId}
      onActive={choose}
      focusRequest={focusRequest}
    />
  );
}

/** Everything that somebody has to do: actions, and whatever else in the plant is due or waits for an answer. */
export function Actions() {
  const text = useText();
  const found = useRows();
  const { rows, filter, derived } = found;
  const chosenId = useStore(programmeView, (view) => view.chosenId);
  const chosen = rows.find(({ id }) => id === chosenId);
  const button = (
    <Button icon={<Plus aria-hidden />} onClick={() => add()}>
      {text('programme:actions.add')}
    </Button>
  );
  return (
    <>
      <div className={css.bar}>
        <Segmented
          label={text('programme:actions.which')}
          value={filter}
          options={actionFilters.map((value) => ({ value, label: text(`programme:actions.filter.${value}`) }))}
          onChange={(value) => programmeView.setState({ actions: value, chosenId: null })}
        />
        <span className={css.figure} role="status">
          {text('programme:actions.count', { count: rows.length })}
        </span>
        <span className={css.space} />
        {chosen && <RowActs row={chosen} derived={derived} />}
        {rows.length > 0 && button}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={text(`programme:actions.none.${filter}`)} actions={button}>
          {text('programme:actions.teach')}
        </EmptyState>
      ) : (
        <div className={css.fill}>
          <ActionSheet {...found} />
        </div>
      )}
    </>
  );
}
