import { useText } from '#renderer/i18n/use-text.ts';
import { useModel, useScenarioAssessment, useSubjectAssessment } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import { higherOfEnds } from '#shared/engine/higher-of-ends.ts';
import { endZoneId } from '#shared/model/conduit.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { assign } from './board-edits.ts';
import css from './SlTargets.module.css';
import type { TargetRow } from './target-rows.ts';

const LISTED = 50;
const traits = ['means', 'resources', 'skills', 'motivation'] as const;

function Driver({ scenario }: { readonly scenario: Scenario }) {
  const text = useText();
  const source = useModel().threatSource.get(scenario.threatSourceId ?? '');
  const level = useScenarioAssessment(scenario.id)?.slTarget ?? null;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={css.link} onClick={() => goToSelected({ kind: 'scenario', id: scenario.id })}>
          <span className={css.kind}>{scenario.id}</span> {scenario.name}
        </button>
      </th>
      <td>
        <button
          type="button"
          className={css.number}
          title={text('inspector:risk.why')}
          onClick={() => explainThis({ what: 'scenarioSlTarget', scenarioId: scenario.id })}
        >
          <SlBadge kind="T" isCompact level={level} />
        </button>
      </td>
      <td>
        {source ? source.name || source.id : '–'}
        {source?.sl != null && (
          <span className={css.kind}> {text('sl-targets:sourceLevel', { level: source.sl })}</span>
        )}
      </td>
      {traits.map((trait) => (
        <td key={trait}>{source?.[trait] || '–'}</td>
      ))}
    </tr>
  );
}

/** The higher SL-T of a conduit's ends, offered and never taken by itself. */
function Suggestion({ row }: { readonly row: TargetRow }) {
  const text = useText();
  const conduit = useModel().conduit.get(row.id);
  const from = useSubjectAssessment('zone', (conduit && endZoneId(conduit.from)) ?? '')?.slTarget ?? null;
  const to = useSubjectAssessment('zone', (conduit && endZoneId(conduit.to)) ?? '')?.slTarget ?? null;
  const vector = higherOfEnds(from?.vector ?? null, to?.vector ?? null);
  if (row.kind !== 'conduit' || !vector) return null;
  return (
    <p className={css.suggestion}>
      {text('sl-targets:suggestion', { vector: vector.join(' ') })}
      <Button
        onClick={() =>
          assign(row, {
            vector,
            rationale: row.assigned?.rationale || text('sl-targets:suggestionReason'),
            ...(row.assigned?.declined === undefined ? {} : { declined: row.assigned.declined }),
          })
        }
      >
        {text('sl-targets:takeOver')}
      </Button>
    </p>
  );
}

/** What drives the SL-T of one zone or conduit: the scenarios that ask for the most, and who stands behind them. */
export function DriverPanel({ row }: { readonly row: TargetRow }) {
  const text = useText();
  return (
    <section className={css.drivers} aria-label={text('sl-targets:drivers.label', { name: row.name })}>
      <header className={css.driversHead}>
        <h3>{text('sl-targets:drivers.label', { name: row.name })}</h3>
        <Button look="quiet" onClick={() => explainThis({ what: 'slTarget', kind: row.kind, id: row.id })}>
          {text('inspector:why.show')}
        </Button>
        {row.assigned && <Button onClick={() => assign(row, null)}>{text('sl-targets:takeComputed')}</Button>}
      </header>
      <Suggestion row={row} />
      {row.drivers.length === 0 ? (
        <p className={css.note}>{text('sl-targets:drivers.none')}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{text('sl-targets:drivers.scenario')}</th>
              <th scope="col">SL-T</th>
              <th scope="col">{text('sl-targets:drivers.source')}</th>
              {traits.map((trait) => (
                <th key={trait} scope="col">
                  {text(`inspector:field.threatSource.${trait}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row.drivers.slice(0, LISTED).map((scenario) => (
              <Driver key={scenario.id} scenario={scenario} />
            ))}
          </tbody>
        </table>
      )}
      {row.drivers.length > LISTED && (
        <p className={css.note}>{text('sl-targets:drivers.more', { count: row.drivers.length - LISTED })}</p>
      )}
    </section>
  );
}
