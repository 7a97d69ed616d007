import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { addScaleLevel, removeScaleLevel } from '#shared/commands/policy-scales.ts';
import { scaleLevelSchema } from '#shared/model/policy.ts';
import { AddButton, EditTable, RemoveButton } from '#renderer/ui/EditTable.tsx';
import { newId } from './edit-policy.ts';
import css from './Policy.module.css';
import { ScaleCells } from './ScaleCells.tsx';

const scale = 'likelihoodLevels';

/** The likelihood scale; a level that goes takes its ratings with it, and Undo brings both back. */
export function LikelihoodTable() {
  const text = useText();
  const policy = usePolicy();
  const columns = (['name', 'value', 'description'] as const).map((key) => ({
    key,
    title: text(`policy:column.${key}`),
  }));
  return (
    <>
      <EditTable label={text('policy:likelihoodLevels')} columns={columns}>
        {policy.likelihoodLevels.map((level, place) => (
          <tr key={level.id}>
            <td className={css.faint}>{place + 1}</td>
            <ScaleCells policy={policy} scale={scale} level={level} place={place} />
            <td>
              <RemoveButton
                label={text('policy:remove', { name: level.name || level.id })}
                onRemove={() => dispatch(removeScaleLevel(scale, level.id))}
              />
            </td>
          </tr>
        ))}
      </EditTable>
      <div className={css.adds}>
        <AddButton
          label={text('policy:add.likelihoodLevel')}
          onAdd={() => dispatch(addScaleLevel(scale, scaleLevelSchema.parse({ id: newId(policy, scale, '') })))}
        />
      </div>
    </>
  );
}
