import { useDataText, useLocale, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useBuiltInCatalog, useModel } from '#renderer/state/hooks.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { AskButton } from '#renderer/ui/AskButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { restoreSignedCriteria } from '#shared/commands/sign-policy.ts';
import { breachOf, signedPolicy, type Breach, type Rerating } from '#shared/engine/breach.ts';
import { riskStages } from '#shared/engine/residual.ts';
import { policyOf } from '#shared/model/model.ts';
import type { Policy } from '#shared/model/policy.ts';
import { Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Move, RiskMove } from './Move.tsx';
import css from './Policy.module.css';

/** So many are listed at first. */
const SHOWN = 100;
const columns = ['scenario', ...riskStages, 'treat', 'slTarget'] as const;

type RowProps = { readonly one: Rerating; readonly name: string; readonly policies: readonly [Policy, Policy] };

function Row({ one: { id, signed, now }, name, policies }: RowProps) {
  const text = useText();
  const treat = (isTreated: boolean | null) =>
    text(isTreated === null ? 'policy:breach.unknown' : isTreated ? 'policy:breach.yes' : 'policy:breach.no');
  const level = (slTarget: number | null) => (slTarget === null ? text('policy:breach.unknown') : `SL ${slTarget}`);
  return (
    <tr>
      <th scope="row">
        <button type="button" className={css.link} onClick={() => goToSelected({ kind: 'scenario', id })}>
          <span className={css.faint}>{id}</span> {name}
        </button>
      </th>
      {riskStages.map((stage) => (
        <td key={stage}>
          <AskButton
            title={text('inspector:risk.why')}
            onAsk={() => explainThis({ what: 'risk', scenarioId: id, stage })}
          >
            <RiskMove signed={signed[stage].riskLevel} now={now[stage].riskLevel} policies={policies} />
          </AskButton>
        </td>
      ))}
      <td>
        <Move signed={treat(signed.treat)} now={treat(now.treat)} />
      </td>
      <td>
        <AskButton
          title={text('inspector:risk.why')}
          onAsk={() => explainThis({ what: 'scenarioSlTarget', scenarioId: id })}
        >
          <Move signed={level(signed.slTarget)} now={level(now.slTarget)} />
        </AskButton>
      </td>
    </tr>
  );
}

function Reratings({ scenarios }: Pick<Breach, 'scenarios'>) {
  const text = useText();
  const model = useModel();
  const [isAll, setAll] = useState(false);
  const policy = policyOf(model);
  const policies = useMemo(() => [signedPolicy(policy), policy] as const, [policy]);
  const shown = isAll ? scenarios : scenarios.slice(0, SHOWN);
  return (
    <div className={css.wide}>
      <table className={css.list} aria-label={text('policy:breach.table')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`policy:breach.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <Row key={one.id} one={one} name={model.scenario.get(one.id)?.name ?? ''} policies={policies} />
          ))}
        </tbody>
      </table>
      {shown.length < scenarios.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {text('policy:breach.showAll', { count: scenarios.length })}
        </Button>
      )}
    </div>
  );
}

/** What was changed after the criteria were signed, every scenario that it re-rates, and the two ways on. */
export function BreachPanel({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const word = useDataText();
  const list = new Intl.ListFormat(useLocale());
  const model = useDeferredValue(useModel());
  const catalog = useBuiltInCatalog();
  const breach = useMemo(() => (catalog ? breachOf(model, catalog) : null), [model, catalog]);
  if (breach === null) return null;
  const parts = list.format(breach.fields.map((field) => word(`policy:part.${field}`)));
  const { scenarios } = breach;
  return (
    <section className={css.warning} aria-label={text('policy:breach.title')}>
      <h3>{text('policy:breach.title')}</h3>
      <p>{text('policy:breach.parts', { parts })}</p>
      <p>
        {scenarios.length === 0 ? text('policy:breach.none') : text('policy:breach.count', { count: scenarios.length })}
      </p>
      <div className={css.acts}>
        <Button icon={<Undo2 aria-hidden />} onClick={() => dispatch(restoreSignedCriteria())}>
          {text('policy:breach.back')}
        </Button>
        {children}
      </div>
      {scenarios.length > 0 && <Reratings scenarios={scenarios} />}
    </section>
  );
}
