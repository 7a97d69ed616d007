import { useText } from '#renderer/i18n/use-text.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { Columns3 } from 'lucide-react';
import { useStore } from 'zustand';
import type { ColumnSpec } from '../column-spec.ts';
import { columnTitle, type RegisterContext } from '../register-context.ts';
import { registerView } from '../register-view.ts';
import css from './Tools.module.css';

type ColumnsProps = { readonly context: RegisterContext; readonly columns: readonly ColumnSpec[] };

/** Which columns are in sight; those that name a row always are. */
export function ColumnsPopover({ context, columns }: ColumnsProps) {
  const text = useText();
  const hidden = useStore(registerView, (view) => view.hidden);
  return (
    <Popover
      title={text('register:columns.title')}
      trigger={<IconButton label={text('register:columns.open')} icon={<Columns3 aria-hidden />} />}
    >
      <ul className={css.values} aria-label={text('register:columns.title')}>
        {columns
          .filter(({ isPinned }) => !isPinned)
          .map((column) => (
            <li key={column.id}>
              <label className={css.value}>
                <input
                  type="checkbox"
                  checked={!hidden.includes(column.id)}
                  onChange={({ currentTarget: { checked } }) => {
                    const others = hidden.filter((id) => id !== column.id);
                    registerView.setState({ hidden: checked ? others : [...others, column.id] });
                  }}
                />
                <span className={css.choiceName}>{columnTitle(column, context)}</span>
              </label>
            </li>
          ))}
      </ul>
    </Popover>
  );
}
