import { useText } from '#renderer/i18n/use-text.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import type { PolicyScale } from '#shared/commands/policy-scales.ts';
import { scaleLevelSchema, type Policy, type ScaleLevel } from '#shared/model/policy.ts';
import { editRow } from './edit-policy.ts';
import css from './Policy.module.css';

type ScaleCellsProps = {
  readonly policy: Policy;
  readonly scale: PolicyScale;
  readonly level: ScaleLevel;
  readonly place: number;
};

const fields = ['name', 'value', 'description'] as const;
const looks = { name: css.name, value: css.number, description: css.text } as const;

/** Name, value and meaning of a level of a scale; a level without a value counts with its place, which stands there. */
export function ScaleCells({ policy, scale, level, place }: ScaleCellsProps) {
  const text = useText();
  return fields.map((field) => (
    <td key={field} className={looks[field]}>
      <TextCell
        type={field === 'value' ? 'number' : 'line'}
        label={text('policy:cell', { column: text(`policy:column.${field}`), row: level.name || level.id })}
        placeholder={field === 'value' ? String(place + 1) : ''}
        value={level[field]}
        check={(value) => checkValue(scaleLevelSchema.shape[field], value)}
        commit={(value) => editRow(policy, scale, level, { [field]: value })}
      />
    </td>
  ));
}
