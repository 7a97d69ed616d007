import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton } from './Button.tsx';
import css from './EditTable.module.css';
import { focusLastRow } from './focus-last-row.ts';

type EditTableProps = {
  readonly label: string;
  /** Titles of the columns, but for the first one and the last one, which hold a mark and the way out. */
  readonly columns: readonly { readonly title: ReactNode; readonly key: string }[];
  readonly children: ReactNode;
};

/** A table whose cells are edited in place. */
export function EditTable({ label, columns, children }: EditTableProps) {
  return (
    <div className={css.wide}>
      <table className={css.table} aria-label={label}>
        <thead>
          <tr>
            <td />
            {columns.map(({ title, key }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
            <td className={css.last} />
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** Removes a row. */
export function RemoveButton({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  return <IconButton label={label} icon={<Trash2 aria-hidden />} onClick={onRemove} />;
}

/** Adds a row to the table that it stands beside; the keyboard goes on in its first field. */
export function AddButton({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  return (
    <Button
      look="quiet"
      icon={<Plus aria-hidden />}
      onClick={({ currentTarget }) => {
        onAdd();
        focusLastRow(currentTarget.parentElement);
      }}
    >
      {label}
    </Button>
  );
}
