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
import { editPolicy } from './edit-policy.ts';
import css from './Policy.module.css';

/** How a table matrix is painted: click or Space takes the next risk level, a digit the one of that number, Delete none. */
function paintersOf(policy: Policy, orderAt: (row: number, column: number) => number) {
  const count = policy.riskLevels.length;
  function paint(row: number, column: number, order: number): void {
    const level = policy.riskLevels[order]?.id ?? null;
    editPolicy({ matrix: withCell(policy.matrix, row, column, level) }, true);
  }
  return {
    onCell: (row: number, column: number) => paint(row, column, (orderAt(row, column) + 1) % count),
    onKey(row: number, column: number, { key }: KeyboardEvent) {
      if (/^[1-9]$/.test(key) && Number(key) <= count) paint(row, column, Number(key) - 1);
      if (key === 'Delete' || key === 'Backspace') paint(row, column, -1);
    },
  };
}

/** The matrix as the policy has it now. */
function PolicyMatrix({ policy }: { readonly policy: Policy }) {
  const text = useText();
  const index = indexPolicy(policy);
  const looks = riskLooks(policy);
  const lookAt = (row: number, column: number) => looks.get(cellAt(index, row, column).risk.riskLevel ?? '');
  function cell(row: number, column: number): MatrixCell {
    const { score } = cellAt(index, row, column).risk;
    const look = lookAt(row, column);
    return {
      colour: look?.colour ?? null,
      mark: look ? String(look.order + 1) : '–',
      text: score === null ? '' : String(score),
      description: text('inspector:policy.cell', {
        likelihood: policy.likelihoodLevels[row]?.name ?? '',
        consequence: policy.consequenceLevels[column]?.name ?? '',
        risk: look?.name ?? text('inspector:policy.open'),
      }),
      isChosen: false,
    };
  }
  return (
    <div className={css.matrix}>
      <RiskMatrix
        label={text('inspector:policy.matrix')}
        rows={policy.likelihoodLevels.map(({ id, name }) => ({ id, name: name || id }))}
        columns={policy.consequenceLevels.map(({ id, name }) => ({ id, name: name || id }))}
        rowAxis={text('inspector:policy.likelihood')}
        columnAxis={text('inspector:policy.consequence')}
        cell={cell}
        isNarrow
        {...(policy.matrix.kind === 'table'
          ? paintersOf(policy, (row, column) => lookAt(row, column)?.order ?? -1)
          : {})}
      />
    </div>
  );
}

/** How risk follows from likelihood and consequence: bands of their product, or a table cell by cell. */
export function MatrixEditor() {
  const text = useText();
  const word = useDataText();
  const policy = usePolicy();
  const levelAt = (row: number, column: number) => cellAt(indexPolicy(policy), row, column).risk.riskLevel;
  return (
    <>
      <div className={css.fields}>
        <Field label={text('inspector:policy.matrixKind')} hint={word(`inspector:matrixHint.${policy.matrix.kind}`)}>
          {(ids) => (
            <Select
              {...ids}
              value={policy.matrix.kind}
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
      </div>
      <PolicyMatrix policy={policy} />
    </>
  );
}
