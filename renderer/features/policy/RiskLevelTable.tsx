import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { removeRiskLevel } from '#shared/commands/policy-scales.ts';
import { riskLevelSchema, type Policy, type RiskLevel } from '#shared/model/policy.ts';
import { AddButton, EditTable, RemoveButton } from '#renderer/ui/EditTable.tsx';
import { checkPolicy, editPolicy, editRow, newId } from './edit-policy.ts';
import css from './Policy.module.css';

type RowProps = { readonly policy: Policy; readonly level: RiskLevel };

/** The score from which a product matrix gives the level. */
function BandCell({ policy, level, label }: RowProps & { readonly label: string }) {
  const { matrix } = policy;
  if (matrix.kind !== 'product') return null;
  const withBand = (min: unknown) => {
    const others = matrix.bands.filter(({ riskLevel }) => riskLevel !== level.id);
    return { ...matrix, bands: min === null ? others : [...others, { riskLevel: level.id, min: min as number }] };
  };
  return (
    <td className={css.number}>
      <TextCell
        type="number"
        label={label}
        value={matrix.bands.find(({ riskLevel }) => riskLevel === level.id)?.min ?? null}
        check={(min) => checkPolicy('matrix', withBand(min))}
        commit={(min) => editPolicy({ matrix: withBand(min) })}
      />
    </td>
  );
}

function LineCell({ policy, level, field }: RowProps & { readonly field: 'name' | 'authority' | 'responseTime' }) {
  const text = useText();
  return (
    <td className={field === 'name' ? css.name : css.text}>
      <TextCell
        label={text('policy:cell', { column: text(`policy:column.${field}`), row: level.name || level.id })}
        value={level[field]}
        check={(value) => checkValue(riskLevelSchema.shape[field], value)}
        commit={(value) => editRow(policy, 'riskLevels', level, { [field]: value })}
      />
    </td>
  );
}

function Row({ policy, level }: RowProps) {
  const text = useText();
  const name = level.name || level.id;
  const look = riskLooks(policy).get(level.id);
  const cellOf = (column: 'colour' | 'tolerable' | 'from') =>
    text('policy:cell', { column: text(`policy:column.${column}`), row: name });
  return (
    <tr>
      <td>{look && <RiskMark {...look} isBare />}</td>
      <LineCell policy={policy} level={level} field="name" />
      <td>
        <input
          type="color"
          className={css.swatch}
          aria-label={cellOf('colour')}
          value={level.colour ?? '#888888'}
          onChange={(event) => editRow(policy, 'riskLevels', level, { colour: event.currentTarget.value }, true)}
        />
      </td>
      <td className={css.tick}>
        <input
          type="checkbox"
          aria-label={cellOf('tolerable')}
          checked={level.tolerable}
          onChange={(event) => editRow(policy, 'riskLevels', level, { tolerable: event.currentTarget.checked })}
        />
      </td>
      <BandCell policy={policy} level={level} label={cellOf('from')} />
      <LineCell policy={policy} level={level} field="authority" />
      <LineCell policy={policy} level={level} field="responseTime" />
      <td>
        <RemoveButton label={text('policy:remove', { name })} onRemove={() => dispatch(removeRiskLevel(level.id))} />
      </td>
    </tr>
  );
}

/** The risk levels: whether each is tolerable, who may accept it, and how soon it is answered. */
export function RiskLevelTable() {
  const text = useText();
  const policy = usePolicy();
  const band = policy.matrix.kind === 'product' ? (['from'] as const) : [];
  const columns = ['name', 'colour', 'tolerable', ...band, 'authority', 'responseTime'] as const;
  function add(): void {
    const level = riskLevelSchema.parse({ id: newId(policy, 'riskLevels', 'risk-') });
    editPolicy({ riskLevels: [...policy.riskLevels, level] });
  }
  return (
    <>
      <EditTable
        label={text('policy:riskLevels')}
        columns={columns.map((key) => ({ key, title: text(`policy:column.${key}`) }))}
      >
        {policy.riskLevels.map((level) => (
          <Row key={level.id} policy={policy} level={level} />
        ))}
      </EditTable>
      <div className={css.adds}>
        <AddButton label={text('policy:add.riskLevel')} onAdd={add} />
      </div>
    </>
  );
}
