import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import type { Remark } from '#shared/spreadsheet/remark.ts';

/** Gives the sentence of a remark, after the column that it is about. */
export function useRemarkText(heads: ReadonlyMap<string, string>): (remark: Remark) => string {
  const text = useText();
  const dataText = useDataText();
  return ({ code, column, params }) => {
    const broken = code === 'breaks' ? { violation: dataText(`violation:${params['violation']}`, params) } : {};
    const said = dataText(`spreadsheet:remark.${code}`, { ...params, ...broken });
    const head = column === null ? undefined : heads.get(column);
    return head === undefined ? said : text('spreadsheet:rows.cell', { column: head }) + said;
  };
}
