import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { requirementsView } from '#renderer/state/requirements-view.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { indexCatalog } from '#shared/engine/catalog-index.ts';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { BoardContext } from './board-context.ts';
import { Detail } from './Detail.tsx';
import type { MapContext } from './map-cells.tsx';
import { arrangedMapRows, mapRows, type MapRow } from './map-rows.ts';
import { MapBar } from './MapBar.tsx';
import { MapGrid } from './MapGrid.tsx';
import css from './Requirements.module.css';
import { useBoardContext, useSubject } from './use-board.ts';
import { useKept } from './use-kept.ts';

function Empty() {
  const text = useText();
  return (
    <div className={css.board}>
      <EmptyState
        title={text('requirements:empty.title')}
        actions={
          <Button look="primary" onClick={() => goTo('canvas')}>
            {text('requirements:empty.draw')}
          </Button>
        }
      >
        {text('requirements:empty.text')}
      </EmptyState>
    </div>
  );
}

/** The context of the map; it stays the same while only statuses are written. */
function useMapContext({ catalog, resultOf, word }: BoardContext): Omit<MapContext, 'isWide'> {
  const zone = useTable('zone');
  const conduit = useTable('conduit');
  return useMemo(
    () => ({ tables: { zone, conduit }, resultOf, word, index: indexCatalog(catalog) }),
    [zone, conduit, catalog, resultOf, word],
  );
}

/** The rows of the map that the filters leave; arranged anew when those or the tables change, not with every edit. */
function useShownRows(
  rows: readonly MapRow[],
  { tables, resultOf }: Pick<MapContext, 'tables' | 'resultOf'>,
): readonly MapRow[] {
  const { mapPart, mapText, mapSort } = useStore(requirementsView);
  const hasResults = resultOf(rows[0]?.subject ?? { kind: 'zone', id: '' }) !== undefined;
  return useKept([rows, mapPart, mapText, mapSort, hasResults], () =>
    arrangedMapRows(rows, tables, resultOf, { mapPart, mapText, mapSort }),
  );
}

function Board({ context }: { readonly context: BoardContext }) {
  const text = useText();
  const mapContext = useMapContext(context);
  const { tables } = mapContext;
  const rows = useMemo(() => mapRows(tables), [tables]);
  const shown = useShownRows(rows, mapContext);
  const subject = useSubject();
  const opened = useStore(requirementsView, (view) => view.opened);
  const isOpen = opened === 'requirement' || (opened === 'subject' && subject !== null);
  return (
    <div className={css.board} data-open={isOpen || undefined}>
      <MapBar shown={shown.length} all={rows.length} />
      <div className={css.mapHolder}>
        <MapGrid
          rows={shown}
          context={mapContext}
          catalog={context.catalog}
          locale={context.locale}
          subject={subject}
          isOpen={isOpen}
        />
        {shown.length === 0 && <p className={css.nothing}>{text('requirements:nothing')}</p>}
      </div>
      {isOpen && <Detail context={context} rows={rows} subject={subject} />}
    </div>
  );
}

/** The requirements board: zones and conduits × FR as a map of gaps, and below it what each must be able to do (ZCR 6.4). */
export function Requirements() {
  const zones = useTable('zone');
  const conduits = useTable('conduit');
  const context = useBoardContext();
  if (zones.size === 0 && conduits.size === 0) return <Empty />;
  return context && <Board context={context} />;
}
