import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useEntity, usePolicy } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { goTo, select } from '#renderer/state/view-store.ts';
import { RemoveButton } from '#renderer/ui/EditTable.tsx';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import { editEssentialFunction, removeEssentialFunction } from '#shared/commands/suc-lists.ts';
import { rateFunction } from '#shared/engine/initial-risk.ts';
import { indexPolicy } from '#shared/engine/policy-index.ts';
import { essentialFunctionSchema, type EssentialFunction } from '#shared/model/suc.ts';
import type { Carrier } from './carried-by.ts';
import { cellName } from './sections.ts';
import css from './SucScreen.module.css';

type FunctionProps = { readonly one: EssentialFunction; readonly carriers: readonly Carrier[] };

/** The zones and conduits whose assets carry a function; a press selects those assets on the canvas. */
function Carriers({ carriers }: Pick<FunctionProps, 'carriers'>) {
  const text = useText();
  if (carriers.length === 0) return <span className={css.faint}>{text('suc:function.noCarrier')}</span>;
  return (
    <ul className={css.links}>
      {carriers.map(({ where, assets }) => (
        <li key={assets[0]?.id}>
          <button
            type="button"
            className={css.link}
            title={assets.map(({ name }) => name).join('\n')}
            onClick={() => {
              goTo('canvas');
              select(assets.map(({ id }) => ({ kind: 'asset', id })));
            }}
          >
            {text('suc:function.carrier', {
              where: where || text('suc:function.nowhere'),
              assets:
                assets.length === 1 ? (assets[0]?.name ?? '') : text('suc:function.assets', { count: assets.length }),
            })}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How bad the loss of a function is by the risk policy; undefined while nobody rated it. */
function useRiskLook({ id }: EssentialFunction) {
  const policy = usePolicy();
  const row = useEntity('initialRisk', id);
  const rating = row && rateFunction(row, indexPolicy(policy));
  return rating ? riskLooks(policy).get(rating.risk.riskLevel ?? '') : undefined;
}

/** An essential function: its name, words to it, what carries it, and its initial risk. */
export function FunctionRow({ one, carriers }: FunctionProps) {
  const text = useText();
  const look = useRiskLook(one);
  const name = one.name || one.id;
  return (
    <tr>
      <td className={css.mark}>{!look && <SeverityMark severity="warning" label={text('suc:missing')} />}</td>
      <td className={css.name} data-field={cellName('essentialFunctions', one.id, 'name')}>
        <TextCell
          label={text('suc:nameOf', { id: one.id })}
          placeholder={one.id}
          value={one.name}
          check={(value) => checkValue(essentialFunctionSchema.shape.name, value)}
          commit={(value: string) => dispatch(editEssentialFunction(one.id, { name: value }))}
        />
      </td>
      <td className={css.words}>
        <TextCell
          type="note"
          label={text('suc:descriptionOf', { name })}
          value={one.description}
          check={(value) => checkValue(essentialFunctionSchema.shape.description, value)}
          commit={(value: string) => dispatch(editEssentialFunction(one.id, { description: value }))}
        />
      </td>
      <td className={css.read}>
        <Carriers carriers={carriers} />
      </td>
      <td className={css.read}>
        <button
          type="button"
          className={css.link}
          aria-label={text('suc:function.rate', { name, risk: look?.name ?? text('initial-risk:none') })}
          onClick={() => goToSelected({ kind: 'initialRisk', id: one.id })}
        >
          {look ? <RiskMark {...look} /> : text('initial-risk:none')}
        </button>
      </td>
      <td>
        <RemoveButton
          label={text('inspector:removeNamed', { name })}
          onRemove={() => dispatch(removeEssentialFunction(one))}
        />
      </td>
    </tr>
  );
}
