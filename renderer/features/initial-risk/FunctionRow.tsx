import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useEntity, usePolicy } from '#renderer/state/hooks.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { explainThis } from '#renderer/state/view-store.ts';
import { AskButton } from '#renderer/ui/AskButton.tsx';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { rateFunction } from '#shared/commands/rate-function.ts';
import { editEssentialFunction } from '#shared/commands/suc-lists.ts';
import { rateFunction as initialRating } from '#shared/engine/initial-risk.ts';
import { indexPolicy } from '#shared/engine/policy-index.ts';
import { initialRiskSchema, type InitialRisk } from '#shared/model/initial-risk.ts';
import type { Policy } from '#shared/model/policy.ts';
import { essentialFunctionSchema, type EssentialFunction } from '#shared/model/suc.ts';
import css from './InitialRisk.module.css';

type CellsProps = { readonly policy: Policy; readonly row: InitialRisk; readonly name: string };

/** The worst consequence per category; a digit or the first letters of a level choose it. */
function Ratings({ policy, row, name }: CellsProps) {
  const text = useText();
  const choices = policy.consequenceLevels.map((level) => ({ value: level.id, label: level.name || level.id }));
  return policy.consequenceCategories.map((category) => {
    const set = (level: string) => {
      const { [category.id]: _before, ...others } = row.consequences;
      const consequences = level === '' ? others : { ...others, [category.id]: level };
      dispatch(rateFunction(row.id, { consequences }));
    };
    return (
      <td key={category.id} className={css.rating}>
        <Select
          aria-label={text('initial-risk:worst', { category: category.name || category.id, name })}
          value={row.consequences[category.id] ?? ''}
          none={text('initial-risk:none')}
          choices={choices}
          onChoose={set}
          onKeyDown={(event) => {
            const level = /^[1-9]$/.test(event.key) ? policy.consequenceLevels[Number(event.key) - 1] : undefined;
            if (!level && event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            set(level?.id ?? '');
          }}
        />
      </td>
    );
  });
}

/** What follows: the risk at the highest likelihood. */
function Result({ policy, row }: Pick<CellsProps, 'policy' | 'row'>) {
  const text = useText();
  const rating = initialRating(row, indexPolicy(policy));
  const look = riskLooks(policy).get(rating?.risk.riskLevel ?? '');
  return (
    <td className={css.risk} title={rating?.tolerable === false ? text('initial-risk:notTolerable') : ''}>
      <AskButton
        title={text('inspector:risk.why')}
        onAsk={() => explainThis({ what: 'initialRisk', of: { kind: 'function', id: row.id } })}
      >
        {look ? <RiskMark {...look} /> : '–'}
      </AskButton>
    </td>
  );
}

/** An essential function and the worst that follows where it is lost. */
export function FunctionRow({ one }: { readonly one: EssentialFunction }) {
  const text = useText();
  const policy = usePolicy();
  const row = useEntity('initialRisk', one.id) ?? { id: one.id, consequences: {}, rationale: '' };
  const name = one.name || one.id;
  return (
    <tr>
      <td />
      <td className={css.name}>
        <TextCell
          label={text('initial-risk:nameOf', { id: one.id })}
          placeholder={one.id}
          value={one.name}
          check={(value) => checkValue(essentialFunctionSchema.shape.name, value)}
          commit={(next: string) => dispatch(editEssentialFunction(one.id, { name: next }))}
        />
      </td>
      <Result policy={policy} row={row} />
      <Ratings policy={policy} row={row} name={name} />
      <td className={css.name}>
        <TextCell
          type="note"
          label={text('initial-risk:rationaleOf', { name })}
          value={row.rationale}
          check={(value) => checkValue(initialRiskSchema.shape.rationale, value)}
          commit={(rationale) => dispatch(rateFunction(one.id, { rationale }))}
        />
      </td>
      <td />
    </tr>
  );
}
