import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useSuc } from '#renderer/state/hooks.ts';
import { TextField } from '#renderer/state/TextField.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { SUC_ID, sucSchema } from '#shared/model/suc.ts';
import type { SucField as Row } from './sections.ts';
import css from './SucScreen.module.css';

/** One text or number of the SUC; alone in its section, it is called by the heading. */
export function SucField({ row: { field, type }, isAlone }: { readonly row: Row; readonly isAlone: boolean }) {
  const text = useText();
  const suc = useSuc();
  return (
    <div className={type === 'note' ? css.note : css.line} data-field={field}>
      <TextField
        type={type}
        label={text(`inspector:field.suc.${field}`)}
        isLabelHidden={isAlone && type === 'note'}
        hint={null}
        value={suc[field]}
        isMixed={false}
        check={(value) => checkValue(sucSchema.shape[field], value)}
        commit={(value) => dispatch(editEntity('suc', SUC_ID, { [field]: value }))}
      />
    </div>
  );
}
