import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { RiskMatrix, type MatrixCell } from '#renderer/ui/RiskMatrix.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { asBands, asTable, withCell } from '#shared/commands/policy-matrix.ts';
import { cellAt, indexPolicy } from '#shared/engine/policy-index.ts';
import type { Policy } from '#shared/model/policy.ts';
import type { KeyboardEvent } from 'react';
import { TextControl } from '../controls/TextControls.tsx';
import css from '../Inspector.module.css';
import { checkPolicy, editPolicy } from './edit-policy.ts';

function Bands({ policy }: { readonly policy: Policy }) {
  const text = useText();
  const { matrix } = policy;
  if (matrix.kind !== 'product') return null;
  const withBand = (riskLevel: string, min: number | null) => {
    const others = matrix.bands.filter((band) => band.riskLevel !== riskLevel);
    return { ...matrix, bands: min === null ? others : [...others, { riskLevel, min }] };
  };
  return policy.riskLevels.map(({ id, name }) => (
    <TextControl
      key={id}
      type="number"
      control={{ type: 'number' }}
      label={text('inspector:policy.bandFrom', { name: name || id })}
      hint={null}
      value={matrix.bands.find((band) => band.riskLevel === id)?.min ?? null}
      isMixed={false}
      check={(min) => checkPolicy('matrix', withBand(id, min as number | null))}
      commit={(min) => editPolicy({ matrix: withBand(id, min as number | null) })}
    />
  ));
}

/** The matrix as it is now. A table is painted: click or Space takes the next risk level, a digit the one of that number, Delete none. */
export function MatrixEditor() {
  const text = useText();
  const word = useDataText();
  const policy = usePolicy();
  const index = indexPolicy(policy);
  const looks = riskLooks(policy);
  const { matrix } = policy;
  const levelAt = (row: number, column: number) => cellAt(index, row, column).risk.riskLevel;
  const isTable = matrix.kind === 'table';

  function paint(row: number, column: number, order: number): void {
    const level = policy.riskLevels[order]?.id ?? null;
    editPolicy({ matrix: withCell(matrix, row, column, level) }, true);
  }
  function paintNext(row: number, column: number): void {
    const order = looks.get(levelAt(row, column) ?? '')?.order ?? -1;
    paint(row, column, (order + 1) % policy.riskLevels.length);
  }
  function paintByKey(row: number, column: number, event: KeyboardEvent): void {
    if (/^[1-9]$/.test(event.key) && Number(event.key) <= policy.riskLevels.length)
      paint(row, column, Number(event.key) - 1);
    if (event.key === 'Delete' || event.key === 'Backspace') paint(row, column, -1);
  }
  function cell(row: number, column: number): MatrixCell {
    const { score } = cellAt(index, row, column).risk;
    const look = looks.get(levelAt(row, column) ?? '');
    const names = {
      likelihood: policy.likelihoodLevels[row]?.name ?? '',
      consequence: policy.consequenceLevels[column]?.name ?? '',
      risk: look?.name ?? text('inspector:policy.open'),
    };
    return {
      key: `${row} ${column}`,
      colour: look?.colour ?? null,
      mark: look ? String(look.order + 1) : '–',
      text: score === null ? '' : String(score),
      description: text('inspector:policy.cell', names),
      isChosen: false,
    };
  }

  return (
    <div className={css.fields}>
      <Field label={text('inspector:policy.matrixKind')} hint={word(`inspector:matrixHint.${matrix.kind}`)}>
        {(ids) => (
          <Select
            {...ids}
            value={matrix.kind}
            choices={(['product', 'table'] as const).map((kind) => ({
              value: kind,
              label: text(`inspector:choice.matrixKind.${kind}`),
            }))}
            onChoose={(kind) =>
              editPolicy({ matrix: kind === 'table' ? asTable(policy, levelAt) : asBands(policy, levelAt) })
            }
          />
        )}
      </Field>
      <Bands policy={policy} />
      <div className={css.matrix}>
        <RiskMatrix
          label={text('inspector:policy.matrix')}
          rows={policy.likelihoodLevels.map(({ id, name }) => ({ id, name: name || id }))}
          columns={policy.consequenceLevels.map(({ id, name }) => ({ id, name: name || id }))}
          rowAxis={text('inspector:policy.likelihood')}
          columnAxis={text('inspector:policy.consequence')}
          cell={cell}
          {...(isTable ? { onCell: paintNext, onKey: paintByKey } : {})}
        />
      </div>
    </div>
  );
}
