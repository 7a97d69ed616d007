import { useFormat } from '#renderer/i18n/use-format.ts';
import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { explainThis } from '#renderer/state/view-store.ts';
import { AskButton } from '#renderer/ui/AskButton.tsx';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import {
  comparisonOutcomes,
  comparisonSchema,
  type Comparison,
  type ComparisonOutcome,
} from '#shared/model/comparison.ts';
import { Fragment } from 'react';
import css from './Comparison.module.css';
import { outcomeByPolicy, type Row } from './rows.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

type TableProps = {
  readonly rows: readonly Row[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
  readonly record: (rows: readonly Row[], outcomeOf: (row: Row) => ComparisonOutcome | null) => void;
};

const columns = ['subject', 'consequence', 'risk', 'policy', 'outcome', 'reason', 'decided'] as const;

/** The initial risk: consequence, risk level, and what it comes from. */
function Initial({ initial, subject }: Pick<Row, 'initial' | 'subject'>) {
  const text = useText();
  const policy = usePolicy();
  if (initial === null)
    return (
      <>
        <td className={css.faint}>{text('comparison:unknown')}</td>
        <td className={css.faint}>–</td>
        <td className={css.faint}>–</td>
      </>
    );
  const level = policy.consequenceLevels.find(({ id }) => id === initial.risk.consequence);
  const look = riskLooks(policy).get(initial.risk.riskLevel ?? '');
  const { tolerable } = initial;
  const verdict = tolerable === null ? 'unknown' : tolerable ? 'tolerable' : 'notTolerable';
  return (
    <>
      <td>
        {level?.name || level?.id}
        <span className={css.small}>{text(`comparison:basis.${initial.basis}`, { worst: initial.worst })}</span>
      </td>
      <td>
        <AskButton title={text('inspector:risk.why')} onAsk={() => explainThis({ what: 'initialRisk', of: subject })}>
          {look ? <RiskMark {...look} /> : '–'}
        </AskButton>
      </td>
      <td>{text(`comparison:${verdict}`)}</td>
    </>
  );
}

function Decided({ decision }: { readonly decision: Comparison | undefined }) {
  const { day } = useFormat();
  return (
    <td className={css.faint}>
      {decision?.by}
      <span className={css.small}>{day(decision?.at ?? '')}</span>
    </td>
  );
}

function Reason({ row }: { readonly row: Row }) {
  const text = useText();
  const { decision } = row;
  if (!decision) return <td />;
  return (
    <td className={css.reason}>
      <TextCell
        type="note"
        label={text('comparison:reasonOf', { name: row.name })}
        value={decision.reason}
        check={(value) => checkValue(comparisonSchema.shape.reason, value)}
        commit={(reason) => dispatch(editEntity('comparison', decision.id, { reason }))}
      />
    </td>
  );
}

type RowProps = Pick<TableProps, 'record'> & {
  readonly row: Row;
  /** Its place among all rows, from 0, of which only those in sight are drawn. */
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

function TableRow({ row, index, measure, isChosen, onChoose, record }: RowProps) {
  const text = useText();
  const word = useDataText();
  const { subject, name, initial, decision } = row;
  const isAgainst = decision?.outcome === 'tolerable' && outcomeByPolicy(row) === 'detailed';
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} data-chosen={isChosen || undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={text('comparison:choose', { name })}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <th scope="row" className={css.name} onDoubleClick={() => goToSelected(subject)}>
        {name}
        <span className={css.small}>{word(`inspector:kind.${subject.kind}`)}</span>
      </th>
      <Initial initial={initial} subject={subject} />
      <td className={css.outcome}>
        <Select
          aria-label={text('comparison:outcomeOf', { name })}
          value={decision?.outcome ?? ''}
          none={text('comparison:open')}
          choices={comparisonOutcomes.map((value) => ({ value, label: text(`comparison:outcome.${value}`) }))}
          onChoose={(value) => record([row], () => (value === '' ? null : (value as ComparisonOutcome)))}
        />
        {isAgainst && <span className={css.against}>{text('comparison:against')}</span>}
      </td>
      <Reason row={row} />
      <Decided decision={decision} />
    </tr>
  );
}

function Head({ rows, chosen, choose }: Pick<TableProps, 'rows' | 'chosen' | 'choose'>) {
  const text = useText();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td>
          <input
            type="checkbox"
            aria-label={text('comparison:chooseAll')}
            checked={chosen.size > 0 && chosen.size === rows.length}
            onChange={(event) => choose(new Set(event.currentTarget.checked ? rows.map(({ id }) => id) : []))}
          />
        </td>
        {columns.map((column) => (
          <th key={column} scope="col" className={css[column]}>
            {text(`comparison:column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The room of rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={css.gap}>
      <td colSpan={columns.length + 1} style={{ height }} />
    </tr>
  );
}

/** Zones and conduits with their initial risk and what was decided on it; only the rows in sight are drawn. */
export function ComparisonTable({ rows, chosen, choose, record }: TableProps) {
  const text = useText();
  const { scroller, virtual, keepFocused } = useRowsInSight(rows);
  const items = virtual.getVirtualItems();
  return (
    <div ref={scroller} className={css.scroll} onFocus={keepFocused}>
      <table className={css.list} aria-label={text('comparison:title')} aria-rowcount={rows.length + 1}>
        <Head rows={rows} chosen={chosen} choose={choose} />
        <tbody>
          {items.map(({ index, key, start }, at) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <Fragment key={key}>
                <Gap height={start - (items[at - 1]?.end ?? 0)} />
                <TableRow
                  row={row}
                  index={index}
                  measure={virtual.measureElement}
                  record={record}
                  isChosen={chosen.has(row.id)}
                  onChoose={(isChosen) => {
                    const others = [...chosen].filter((id) => id !== row.id);
                    choose(new Set(isChosen ? [...others, row.id] : others));
                  }}
                />
              </Fragment>
            );
          })}
          <Gap height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}
