import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useModel, usePolicy } from '#renderer/state/hooks.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import type { Assessment } from '#shared/engine/assessment.ts';
import { nameIn } from '#shared/model/display-name.ts';
import css from './Approval.module.css';

const counted = ['zone', 'conduit', 'asset', 'scenario', 'countermeasure', 'assumption', 'requirementStatus'] as const;

function Counts() {
  const text = useText();
  const model = useModel();
  const { number } = useFormat();
  return (
    <dl className={css.counts}>
      {counted.map((kind) => (
        <div key={kind}>
          <dt>{text(`inspector:kind.${kind}`)}</dt>
          <dd>{number(model[kind].size)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Targets({ zones }: { readonly zones: Assessment['zones'] }) {
  const text = useText();
  const model = useModel();
  const rows = zones.filter(({ id }) => model.zone.get(id)?.inScope);
  return (
    <section>
      <h4>{text('approval:targets')}</h4>
      <ul className={css.targets}>
        {rows.map(({ id, slTarget }) => (
          <li key={id}>
            <span>{nameIn(model, 'zone', id)}</span>
            <SlBadge kind="T" level={slTarget?.level ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Risks({ summary }: { readonly summary: Assessment['summary'] }) {
  const text = useText();
  const policy = usePolicy();
  const looks = [...riskLooks(policy).values()].toReversed();
  return (
    <section>
      <h4>{text('approval:risks')}</h4>
      <table className={css.risks}>
        <thead>
          <tr>
            <th scope="col">{text('approval:riskLevel')}</th>
            <th scope="col">{text('approval:before')}</th>
            <th scope="col">{text('approval:after')}</th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ id, name, colour, order }) => (
            <tr key={id}>
              <th scope="row">
                <RiskMark name={name} colour={colour} order={order} />
              </th>
              <td>{summary.unmitigated[id] ?? 0}</td>
              <td>{summary.residual[id] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is being approved: how much there is, the SL-T of each zone, the risks before and after. */
export function Overview() {
  const assessment = useAssessment();
  return (
    <div className={css.overview}>
      <Counts />
      {assessment && (
        <>
          <Targets zones={assessment.zones} />
          <Risks summary={assessment.summary} />
        </>
      )}
    </div>
  );
}
