import { useText } from '#renderer/i18n/use-text.ts';
import { requirementsView } from '#renderer/state/requirements-view.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { FoundationalRequirement } from '#shared/model/security-level.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { useCallback, useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { useStore } from 'zustand';
import { mapCell, mapText, type MapContext } from './map-cells.tsx';
import type { MapRow } from './map-rows.ts';
import css from './Requirements.module.css';
import { goToSubject, openSubject } from './use-board.ts';
import { useEms } from './use-ems.ts';

type MapGridProps = {
  readonly rows: readonly MapRow[];
  readonly context: Omit<MapContext, 'isWide'>;
  readonly catalog: Catalog;
  readonly locale: 'en' | 'ja';
  readonly subject: RequirementSubject | null;
  readonly isOpen: boolean;
};

/** From so many ems on there is room for the words beside the numbers. */
const WIDE = 66;
const SCROLLBAR = 1;
const levels: ReadonlySet<string> = new Set<LevelColumn>(['slTarget', 'slAchieved', 'slCapability']);
type LevelColumn = 'slTarget' | 'slAchieved' | 'slCapability';
const nothing = (): void => undefined;

function frOf(columnId: string): FoundationalRequirement | null {
  return columnId === 'name' || levels.has(columnId) ? null : (columnId as FoundationalRequirement);
}

/** How wide the columns are: the seven FR share what the others leave. */
function widthsIn(ems: number) {
  const isWide = ems >= WIDE;
  const fixed = { name: isWide ? 18 : 11.4, slTarget: 4, slAchieved: isWide ? 6.2 : 5.8, slCapability: 4 };
  const left = ems - SCROLLBAR - Object.values(fixed).reduce((sum, width) => sum + width, 0);
  return { isWide, fixed, fr: Math.max(4, Math.min(12, Math.floor((left / 7) * 10) / 10)) };
}

function useColumns({ catalog, locale, context }: MapGridProps, ems: number): readonly GridColumn[] {
  const { word } = context;
  return useMemo(() => {
    const { fixed, fr } = widthsIn(ems);
    const column = (id: string, title: string, width: number, hint = title): GridColumn => ({
      id,
      title,
      width,
      hint,
      isReadOnly: true,
      isPinned: id === 'name',
    });
    return [
      column('name', word('requirements:column.subject'), fixed.name),
      column('slTarget', 'SL-T', fixed.slTarget, word('requirements:hint.slTarget')),
      column('slAchieved', 'SL-A', fixed.slAchieved, word('requirements:hint.slAchieved')),
      column('slCapability', 'SL-C', fixed.slCapability, word('requirements:hint.slCapability')),
      ...catalog.foundationalRequirements.map(({ id, name }) =>
        column(id, id, fr, word('requirements:hint.fr', { name: name[locale] })),
      ),
    ];
  }, [catalog, locale, ems, word]);
}

/** Asks where a number comes from; a gap is asked by its SL-A, a name by its SL-T. */
function explain({ subject: { kind, id } }: MapRow, columnId: string): void {
  const asked = columnId === 'name' ? 'slTarget' : 'slAchieved';
  const what = levels.has(columnId) ? (columnId as LevelColumn) : asked;
  explainThis({ what, kind, id });
}

/** Brings the chosen row back into sight when the map becomes smaller, and the focus back to it when it is alone again. */
function useReturn(isOpen: boolean) {
  const holder = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const row = holder.current?.querySelector('[data-active]');
    if (isOpen) row?.scrollIntoView({ block: 'center' });
    else if (wasOpen.current) row?.querySelector<HTMLElement>('[data-chosen] button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return holder;
}

/** The rows by id, and what their cells show. */
function useRows(rows: readonly MapRow[], context: MapContext) {
  const rowIds = useMemo(() => rows.map(({ key }) => key), [rows]);
  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const show = useCallback(
    (rowId: string, { id }: GridColumn) => mapCell(byKey.get(rowId)!, id, context),
    [byKey, context],
  );
  return { rowIds, rowOf: (rowId: string) => byKey.get(rowId)!, show };
}

/** Opens the row under the pointer; a press on a level only chooses it, a second one asks why. */
function openUnder(
  { target, shiftKey, button }: PointerEvent,
  columns: readonly GridColumn[],
  rows: readonly MapRow[],
): void {
  const cell = (target as Element).closest<HTMLElement>('[data-row]');
  const row = rows[Number(cell?.dataset['row'])];
  const id = columns[Number(cell?.dataset['column'])]?.id;
  if (row && id !== undefined && button === 0 && !shiftKey && !levels.has(id)) openSubject(row.subject, frOf(id));
}

/** Takes the keys that open a row and that ask why. */
function takeKey(key: string, row: MapRow, columnId: string): boolean {
  if (key === 'Enter') openSubject(row.subject, frOf(columnId));
  else if (key === '?' || key === '？') explain(row, columnId);
  else return false;
  return true;
}

/** Zones and conduits × FR: the gap in tone and number. Enter or a click opens a row; `?` asks why. */
export function MapGrid(props: MapGridProps) {
  const { rows, subject, isOpen } = props;
  const text = useText();
  const sort = useStore(requirementsView, (view) => view.mapSort);
  const [measured, ems] = useEms<HTMLDivElement>();
  const isWide = ems >= WIDE;
  const context = useMemo(() => ({ ...props.context, isWide }), [props.context, isWide]);
  const holder = useReturn(isOpen);
  const columns = useColumns(props, ems);
  const { rowIds, rowOf, show } = useRows(rows, context);
  return (
    <div ref={measured} className={css.map}>
      <div ref={holder} className={css.fill} onPointerUp={(event) => openUnder(event, columns, rows)}>
        <DataGrid
          label={text('requirements:mapLabel')}
          hint={text('requirements:mapHint')}
          columns={columns}
          rowIds={rowIds}
          rowName={(rowId) => mapText(rowOf(rowId), 'name', context)}
          show={show}
          textOf={(rowId, { id }) => mapText(rowOf(rowId), id, context)}
          check={() => null}
          commit={() => false}
          onKey={(key, { rowId, column }) => takeKey(key, rowOf(rowId), column.id)}
          explain={(rowId, { id }) =>
            levels.has(id) ? explain(rowOf(rowId), id) : openSubject(rowOf(rowId).subject, frOf(id))
          }
          paste={nothing}
          addRow={nothing}
          removeRows={nothing}
          sort={sort}
          onSort={(columnId) => requirementsView.setState({ mapSort: nextSort(sort, columnId) })}
          activeRowId={subject && subjectKey(subject)}
          onActiveRow={(rowId) => goToSubject(rowOf(rowId).subject)}
          focusRequest={0}
          notFoundText={text('inspector:nothingFits')}
        />
      </div>
    </div>
  );
}
