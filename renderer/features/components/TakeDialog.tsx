import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { findProduct } from '#shared/commands/product-row.ts';
import { takeSupplierAnswers } from '#shared/commands/take-supplier-answers.ts';
import { productKey } from '#shared/model/product.ts';
import { compareAnswers } from '#shared/supplier/compare-answers.ts';
import type { SheetProblem } from '#shared/supplier/sheet-problem.ts';
import type { ProductName, ReadSheet, SupplierReturn } from '#shared/supplier/supplier-return.ts';
import { useMemo, useState } from 'react';
import type { ComponentContext } from './component-context.ts';
import { openGroup } from './components-view.ts';
import css from './Components.module.css';
import { TakePreview } from './TakePreview.tsx';

type TakeDialogProps = {
  readonly context: ComponentContext;
  readonly sheet: ReadSheet;
  /** The product that is opened; null where none is. */
  readonly wanted: ProductName | null;
  readonly onClose: () => void;
};

const keyOf = ({ vendor, name, version }: ProductName) => productKey(vendor, name, version);
const nameOf = ({ vendor, name, version }: ProductName) => [vendor, name, version].filter(Boolean).join(' ');

/** Everything that is wrong with a sheet. */
function Broken({
  fileName,
  problems,
  onClose,
}: {
  fileName: string;
  problems: readonly SheetProblem[];
  onClose: () => void;
}) {
  const text = useText();
  const dataText = useDataText();
  const columnName = (column: string | number) => dataText(`supplier:column.${column}`, {}, String(column));
  const fieldName = (field: string | number) => dataText(`supplier:field.${field}`, {}, String(field));
  return (
    <Dialog
      title={text('components:take.broken', { fileName })}
      description={text('components:take.brokenText', { count: problems.length })}
      isWide
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {text('ui:common.close')}
        </Button>
      }
    >
      <ul className={css.problems} tabIndex={0}>
        {problems.map(({ code, params }, at) => {
          const { column, field } = params;
          const named = {
            ...params,
            ...(column === undefined ? {} : { column: columnName(column) }),
            ...(field === undefined ? {} : { field: fieldName(field) }),
          };
          return <li key={at}>{dataText(`supplier:problem.${code}`, named)}</li>;
        })}
      </ul>
    </Dialog>
  );
}

/** Why a sheet is only taken after a second look; null where it fits. */
function doubt({ context, wanted }: TakeDialogProps, said: SupplierReturn): 'otherProduct' | 'noSuchProduct' | null {
  if (wanted) return keyOf(wanted) === keyOf(said) ? null : 'otherProduct';
  return context.groups.has(`product:${keyOf(said)}`) ? null : 'noSuchProduct';
}

function Preview(props: TakeDialogProps & { readonly said: SupplierReturn }) {
  const { context, sheet, wanted, said, onClose } = props;
  const text = useText();
  const products = useTable('product');
  const [isSure, setSure] = useState(false);
  const [clears, setClears] = useState(true);
  const into = wanted ?? said;
  const comparison = useMemo(() => {
    const known = new Set(context.catalog.componentRequirements.map(({ id }) => id));
    return compareAnswers(findProduct(products.values(), into), said, known);
  }, [context.catalog, products, into, said]);
  const why = doubt(props, said);
  function take(): void {
    if (dispatch(takeSupplierAnswers({ product: into, said, comparison, clears }))) openGroup(`product:${keyOf(into)}`);
    onClose();
  }
  return (
    <Dialog
      title={text('components:take.title', { fileName: sheet.fileName })}
      description={text('components:take.from', {
        product: nameOf(said),
        who: said.answeredBy || text('components:take.nobody'),
        when: said.answeredOn ?? text('components:take.noDay'),
      })}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui:common.cancel')}</Button>
          <Button look="primary" disabled={why !== null && !isSure} onClick={take}>
            {text('components:take.take')}
          </Button>
        </>
      }
    >
      {why && (
        <div className={css.doubt}>
          <p>{text(`components:take.${why}`, { said: nameOf(said), wanted: nameOf(into) })}</p>
          <label>
            <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.currentTarget.checked)} />
            {text(`components:take.${why}Sure`, { said: nameOf(said), wanted: nameOf(into) })}
          </label>
        </div>
      )}
      <TakePreview comparison={comparison} clears={clears} setClears={setClears} />
    </Dialog>
  );
}

/** Shows what a supplier's sheet would change before anything does, or everything that is wrong with it. */
export function TakeDialog(props: TakeDialogProps) {
  const { fileName, reading } = props.sheet;
  if (!reading.ok) return <Broken fileName={fileName} problems={reading.error} onClose={props.onClose} />;
  return <Preview {...props} said={reading.value} />;
}
