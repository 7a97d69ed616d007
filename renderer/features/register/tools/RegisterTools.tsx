import { useText } from '#renderer/i18n/use-text.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { MAX_VIEW_TEXT, registerGroupings } from '#shared/ipc/settings.ts';
import { ChevronsDownUp, ChevronsUpDown, Grid3x3 } from 'lucide-react';
import { useStore } from 'zustand';
import { foldAll } from '../folding.ts';
import { groupBy, registerView } from '../register-view.ts';
import type { RegisterData } from '../use-register.ts';
import { ColumnsPopover } from './ColumnsPopover.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import css from './Tools.module.css';
import { ViewsPopover } from './ViewsPopover.tsx';

/** What the rows are grouped by, and all groups folded or open at once. */
function Groups({ groups }: Pick<RegisterData, 'groups'>) {
  const text = useText();
  const { grouping, folded } = useStore(registerView);
  const isAnyOpen = groups.some(({ headId }) => headId !== null && !folded.has(headId));
  return (
    <>
      <Select
        aria-label={text('register:group.by')}
        value={grouping ?? ''}
        none={text('register:group.none')}
        choices={registerGroupings.map((value) => ({ value, label: text(`register:group.${value}`) }))}
        onChoose={(value) => groupBy(registerGroupings.find((one) => one === value) ?? null)}
      />
      {grouping !== null && (
        <IconButton
          label={text(isAnyOpen ? 'register:group.foldAll' : 'register:group.unfoldAll')}
          icon={isAnyOpen ? <ChevronsDownUp aria-hidden /> : <ChevronsUpDown aria-hidden />}
          onClick={() => foldAll(groups, isAnyOpen)}
        />
      )}
    </>
  );
}

/** How the register is looked at: views, groups, filters, columns, words. */
export function RegisterTools({ data }: { readonly data: RegisterData }) {
  const text = useText();
  const { text: query, isMatrixOpen } = useStore(registerView);
  const { context, allColumns, shown } = data;
  const all = context.model.scenario.size;
  return (
    <>
      <div className={css.tools}>
        <ViewsPopover />
        <Groups groups={data.groups} />
        <FilterPopover context={context} columns={allColumns} />
        <ColumnsPopover context={context} columns={allColumns} />
        <IconButton
          label={text('register:matrix.toggle')}
          icon={<Grid3x3 aria-hidden />}
          aria-pressed={isMatrixOpen}
          onClick={() => registerView.setState({ isMatrixOpen: !isMatrixOpen })}
        />
        <div className={css.words}>
          <TextInput
            type="search"
            value={query}
            maxLength={MAX_VIEW_TEXT}
            aria-label={text('register:filter')}
            placeholder={text('register:filter')}
            onChange={(event) => registerView.setState({ text: event.currentTarget.value })}
          />
        </div>
        <span className={css.shown} role="status">
          {shown === all ? text('register:count', { all }) : text('register:shownOf', { shown, all })}
        </span>
      </div>
      <FilterChips context={context} columns={allColumns} />
    </>
  );
}
