import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useModel, usePolicy, useSubjectAssessment } from '#renderer/state/hooks.ts';
import { openRequirements } from '#renderer/state/requirements-view.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { scenariosAbout } from '#renderer/state/selectors/subject-scenarios.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { LevelBars, type LevelBar } from '#renderer/ui/LevelBars.tsx';
import type { ScenarioAssessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import { displayName } from '#shared/model/display-name.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import css from '../Inspector.module.css';
import { SubjectCapability } from './Capability.tsx';

type LevelsProps = { readonly kind: 'zone' | 'conduit'; readonly id: string };

function barsOf(results: SubjectAssessment | undefined, describe: (bar: Omit<LevelBar, 'description'>) => string) {
  return foundationalRequirements.map((name, at) => {
    const bar = {
      name,
      need: results?.slTarget?.vector[at] ?? null,
      have: results?.slAchieved?.vector[at] ?? null,
    };
    return { ...bar, description: describe(bar) };
  });
}

/** The scenario that asks for the highest SL-T of a subject. */
function useDecidingScenario({ kind, id }: LevelsProps, level: number | null): ScenarioAssessment | null {
  const model = useModel();
  const assessment = useAssessment();
  if (level === null || level === 0) return null;
  const about = new Set(scenariosAbout(model, { kind, id }).map((scenario) => scenario.id));
  const wide = new Set(scenariosAbout(model, { kind: 'suc' }).map((scenario) => scenario.id));
  const asking = assessment?.scenarios.filter(({ slTarget }) => slTarget === level) ?? [];
  return asking.find((one) => about.has(one.id)) ?? asking.find((one) => wide.has(one.id)) ?? null;
}

/** One sentence on where the SL-T comes from, and the way to the whole chain. */
function Why({ kind, id }: LevelsProps) {
  const text = useText();
  const model = useModel();
  const policy = usePolicy();
  const target = useSubjectAssessment(kind, id)?.slTarget ?? null;
  const deciding = useDecidingScenario({ kind, id }, target?.level ?? null);
  const scenario = deciding && model.scenario.get(deciding.id);
  const stated = model[kind].get(id)?.slTarget;
  const levelName = (levels: readonly { id: string; name: string }[], level: string | null) =>
    levels.find((one) => one.id === level)?.name || level || '–';
  const chain = deciding &&
    scenario && {
      id: deciding.id,
      name: displayName('scenario', scenario),
      consequence: levelName(policy.consequenceLevels, deciding.unmitigated.consequence),
      likelihood: levelName(policy.likelihoodLevels, deciding.unmitigated.likelihood),
      risk: riskLooks(policy).get(deciding.unmitigated.riskLevel ?? '')?.name ?? '–',
      level: target?.level ?? '–',
    };
  if (!target) return <p className={css.why}>{text('inspector:why.unknown')}</p>;
  return (
    <div className={css.why}>
      <h3 className={css.heading}>{text('inspector:why.title', { level: target.level ?? '–' })}</h3>
      <p>
        {target.basis === 'assigned' && text('inspector:why.assigned')}
        {target.basis === 'assigned' && stated?.rationale ? ` ${stated.rationale}` : ''}
        {target.basis === 'floor' && text('inspector:why.floor')}
        {target.basis === 'scenarios' &&
          (chain ? text('inspector:why.scenario', chain) : text('inspector:why.scenarios'))}
      </p>
      <button type="button" className={css.link} onClick={() => explainThis({ what: 'slTarget', kind, id })}>
        {text('inspector:why.show')}
      </button>
    </div>
  );
}

/** So many open requirements are named; the board has them all. */
const NAMED = 8;

/** The way to the requirements behind the levels, and the first open ones. A press on one says what it asks for. */
function OpenRequirements({ kind, id }: LevelsProps) {
  const text = useText();
  const open = useSubjectAssessment(kind, id)?.openRequirements ?? [];
  return (
    <div className={css.openRequirements}>
      <button type="button" className={css.link} onClick={() => openRequirements({ kind, id })}>
        {text('inspector:requirements.open', { count: open.length })}
      </button>
      <ul className={css.ids} aria-label={text('inspector:requirements.first')}>
        {open.slice(0, NAMED).map((requirementId) => (
          <li key={requirementId}>
            <button
              type="button"
              className={css.idLink}
              onClick={() => explainThis({ what: 'requirement', kind, id, requirementId })}
            >
              {requirementId}
            </button>
          </li>
        ))}
        {open.length > NAMED && <li>…</li>}
      </ul>
    </div>
  );
}

/** SL-T against SL-A per FR, and why the SL-T is what it is. */
export function Levels({ kind, id }: LevelsProps) {
  const text = useText();
  const results = useSubjectAssessment(kind, id);
  const bars = barsOf(results, ({ name, need, have }) =>
    text('inspector:levels.bar', {
      name,
      need: need ?? text('inspector:levels.unknown'),
      have: have ?? text('inspector:levels.unknown'),
    }),
  );
  return (
    <>
      <LevelBars label={text('inspector:levels.title')} bars={bars} />
      {results?.slAchieved == null && <p className={css.note}>{text('inspector:levels.noAchieved')}</p>}
      <OpenRequirements kind={kind} id={id} />
      <SubjectCapability kind={kind} id={id} />
      <Why kind={kind} id={id} />
    </>
  );
}
