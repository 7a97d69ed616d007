import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { AddButton, RemoveButton } from '#renderer/ui/EditTable.tsx';
import { addScaleLevel, removeScaleLevel, type PolicyScale } from '#shared/commands/policy-scales.ts';
import { scaleLevelSchema, type Policy, type ScaleLevel } from '#shared/model/policy.ts';
import type { ReactNode } from 'react';
import { editRow, newId } from './edit-policy.ts';
import css from './Policy.module.css';

const fields = ['name', 'value', 'description'] as const;
const looks = { name: css.name, value: css.number, description: css.text } as const;

/** The columns that every scale has. */
export function useScaleColumns() {
  const text = useText();
  return fields.map((key) => ({ key, title: text(`policy:column.${key}`) }));
}

type ScaleRowProps = {
  readonly policy: Policy;
  readonly scale: PolicyScale;
  readonly level: ScaleLevel;
  readonly place: number;
  /** The cells that only this scale has. */
  readonly children?: ReactNode;
};

/**
 * A level of a scale: name, value and meaning. One without a value counts with its place, which stands there. A level that
 * goes takes its ratings with it, and Undo brings both back.
 */
export function ScaleRow({ policy, scale, level, place, children }: ScaleRowProps) {
  const text = useText();
  const name = level.name || level.id;
  return (
    <tr>
      <td className={css.faint}>{place + 1}</td>
      {fields.map((field) => (
        <td key={field} className={looks[field]}>
          <TextCell
            type={field === 'value' ? 'number' : 'line'}
            label={text('policy:cell', { column: text(`policy:column.${field}`), row: name })}
            placeholder={field === 'value' ? String(place + 1) : ''}
            value={level[field]}
            check={(value) => checkValue(scaleLevelSchema.shape[field], value)}
            commit={(value) => editRow(policy, scale, level, { [field]: value })}
          />
        </td>
      ))}
      {children}
      <td>
        <RemoveButton
          label={text('policy:remove', { name })}
          onRemove={() => dispatch(removeScaleLevel(scale, level.id))}
        />
      </td>
    </tr>
  );
}

const addTexts = {
  likelihoodLevels: 'policy:add.likelihoodLevel',
  consequenceLevels: 'policy:add.consequenceLevel',
} as const;

/** Adds a level at the high end of a scale. */
export function AddLevel({ policy, scale }: Pick<ScaleRowProps, 'policy' | 'scale'>) {
  const text = useText();
  const add = () => dispatch(addScaleLevel(scale, scaleLevelSchema.parse({ id: newId(policy, scale, '') })));
  return <AddButton label={text(addTexts[scale])} onAdd={add} />;
}
