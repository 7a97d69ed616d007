import { ScreenTitle } from '#renderer/ui/ScreenTitle.tsx';
import { useText } from '#renderer/i18n/use-text.ts';
import { select } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { ComponentCategory } from '#shared/model/asset.ts';
import { FileInput } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { groupName, type ComponentContext } from './component-context.ts';
import { componentFilters, componentsView, openGroup } from './components-view.ts';
import css from './Components.module.css';
import { groupCell } from './group-cell.tsx';
import { groupColumns, overviewColumns } from './group-columns.ts';

const nobody = () => undefined;
/** More assets than this are not shown in the inspector at once. */
const MANY = 50;

function Filters({ context }: { readonly context: ComponentContext }) {
  const text = useText();
  const { text: query, category, filter } = useStore(componentsView);
  const isNarrowed = query !== '' || category !== null || filter !== 'all';
  return (
    <>
      <div className={css.filter}>
        <TextInput
          type="search"
          value={query}
          aria-label={text('components:filter')}
          placeholder={text('components:filter')}
          onChange={(event) => componentsView.setState({ text: event.currentTarget.value })}
        />
      </div>
      <Select
        aria-label={text('components:category')}
        className={css.category}
        value={category ?? ''}
        none={text('components:anyCategory')}
        choices={context.catalog.componentCategories.map(({ id, name }) => ({
          value: id,
          label: name[context.locale],
        }))}
        onChoose={(id) => componentsView.setState({ category: id === '' ? null : (id as ComponentCategory) })}
      />
      <Segmented
        label={text('components:show.label')}
        value={filter}
        options={componentFilters.map((value) => ({ value, label: text(`components:show.${value}`) }))}
        onChange={(value) => componentsView.setState({ filter: value })}
      />
      {isNarrowed && (
        <Button look="quiet" onClick={() => componentsView.setState({ text: '', category: null, filter: 'all' })}>
          {text('components:showAll')}
        </Button>
      )}
    </>
  );
}

type OverviewProps = {
  readonly context: ComponentContext;
  readonly keys: readonly string[];
  /** Counts the wishes to go on in the grid. */
  readonly focusRequest: number;
  readonly take: () => void;
};

/** Shows the assets of the chosen group in the inspector. */
function choose(key: string, { groups }: ComponentContext): void {
  componentsView.setState({ activeKey: key });
  const assets = groups.get(key)?.assets ?? [];
  select(assets.slice(0, MANY).map(({ id }) => ({ kind: 'asset', id })));
}

function OverviewGrid({ context, keys, focusRequest }: Omit<OverviewProps, 'take'>) {
  const text = useText();
  const sort = useStore(componentsView, (view) => view.sort);
  const activeKey = useStore(componentsView, (view) => view.activeKey);
  const columns = useMemo(() => overviewColumns(context.word), [context.word]);
  const show = useCallback((key: string, { id }: GridColumn) => groupCell(context, key, id), [context]);
  const name = (key: string) => {
    const group = context.groups.get(key);
    return group ? groupName(group) : key;
  };
  return (
    <DataGrid
      label={text('components:title')}
      hint={text('components:hint')}
      columns={columns}
      rowIds={keys}
      rowName={name}
      show={show}
      textOf={(key, { id }) => {
        const group = context.groups.get(key);
        return (group && groupColumns.find((column) => column.id === id)?.text(group, context)) ?? '';
      }}
      check={() => null}
      commit={() => false}
      explain={openGroup}
      paste={nobody}
      addRow={nobody}
      removeRows={nobody}
      sort={sort}
      onSort={(columnId) => componentsView.setState({ sort: nextSort(sort, columnId) })}
      activeRowId={activeKey}
      onActiveRow={(key) => choose(key, context)}
      focusRequest={focusRequest}
      notFoundText=""
    />
  );
}

/** All components of the plant by product: what is asked of them, what they can do, and where they fall short. */
export function Overview({ context, keys, focusRequest, take }: OverviewProps) {
  const text = useText();
  const all = context.groups.size;
  return (
    <div className={css.sheet}>
      <div className={css.toolbar}>
        <ScreenTitle
          title={text('components:title')}
          clause="IEC 62443-4-2"
          helpLabel={text('components:help.label')}
          help={[text('components:help.what'), text('components:help.answers')]}
        />
        <span className={css.shown} role="status">
          {keys.length === all
            ? text('components:count', { count: all })
            : text('components:shownOf', { shown: keys.length, all })}
        </span>
        <span className={css.space} />
        <Button icon={<FileInput aria-hidden />} onClick={take}>
          {text('components:take.action')}
        </Button>
      </div>
      <div className={css.toolbar}>
        <Filters context={context} />
      </div>
      <div className={css.grid}>
        <OverviewGrid context={context} keys={keys} focusRequest={focusRequest} />
        {keys.length === 0 && <p className={css.nothing}>{text('components:nothing')}</p>}
      </div>
    </div>
  );
}
