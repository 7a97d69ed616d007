import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useModel, usePolicy } from '#renderer/state/hooks.ts';
import { riskLooks, type RiskLook } from '#renderer/state/selectors/risk-look.ts';
import { scenariosAbout } from '#renderer/state/selectors/subject-scenarios.ts';
import { select } from '#renderer/state/view-store.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { displayName } from '#shared/model/display-name.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Subject } from '#shared/model/subject.ts';
import css from '../Inspector.module.css';

/** So many are listed; the register has them all. */
const LISTED = 30;

type Rated = { readonly scenario: Scenario; readonly risk: RiskLook | null };

function Row({ scenario, risk }: Rated) {
  const text = useText();
  return (
    <li>
      <button type="button" className={css.item} onClick={() => select([{ kind: 'scenario', id: scenario.id }])}>
        <span className={css.itemId}>{scenario.id}</span>
        <span className={css.itemName}>{displayName('scenario', scenario)}</span>
        {risk ? <RiskMark {...risk} /> : <span title={text('inspector:scenarios.notRated')}>–</span>}
      </button>
    </li>
  );
}

/** The scenarios about something, the worst unmitigated risk first. A click selects one. */
export function ScenarioList({ subject }: { readonly subject: Subject }) {
  const text = useText();
  const model = useModel();
  const policy = usePolicy();
  const assessment = useAssessment();
  const looks = riskLooks(policy);
  const levels = new Map(assessment?.scenarios.map(({ id, unmitigated }) => [id, unmitigated.riskLevel]));
  const rated: Rated[] = scenariosAbout(model, subject)
    .map((scenario) => ({ scenario, risk: looks.get(levels.get(scenario.id) ?? '') ?? null }))
    .sort((a, b) => (b.risk?.order ?? -1) - (a.risk?.order ?? -1));
  return (
    <section className={css.section}>
      <h3 className={css.heading}>{text('inspector:scenarios.title', { count: rated.length })}</h3>
      {rated.length === 0 && <p className={css.note}>{text('inspector:scenarios.none')}</p>}
      <ul className={css.items}>
        {rated.slice(0, LISTED).map((row) => (
          <Row key={row.scenario.id} {...row} />
        ))}
      </ul>
      {rated.length > LISTED && (
        <p className={css.note}>{text('inspector:scenarios.more', { count: rated.length - LISTED })}</p>
      )}
    </section>
  );
}
