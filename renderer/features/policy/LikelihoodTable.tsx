import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { EditTable } from '#renderer/ui/EditTable.tsx';
import css from './Policy.module.css';
import { AddLevel, ScaleRow, useScaleColumns } from './ScaleRow.tsx';

const scale = 'likelihoodLevels';

/** The likelihood scale. */
export function LikelihoodTable() {
  const text = useText();
  const policy = usePolicy();
  return (
    <>
      <EditTable label={text('policy:likelihoodLevels')} columns={useScaleColumns()}>
        {policy.likelihoodLevels.map((level, place) => (
          <ScaleRow key={level.id} policy={policy} scale={scale} level={level} place={place} />
        ))}
      </EditTable>
      <div className={css.adds}>
        <AddLevel policy={policy} scale={scale} />
      </div>
    </>
  );
}
