import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useModel } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { goTo, select } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { displayName, nameIn } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import { coverageOf, type Coverage } from '#shared/plan/coverage.ts';
import { useMemo, type ReactNode } from 'react';
import { addMeasureFor } from './edits.ts';
import css from './Plan.module.css';

/** So many of a list are shown; the count says how many there are. */
const SHOWN = 100;

type ListProps = { readonly title: string; readonly none: string; readonly rows: readonly ReactNode[] };

function List({ title, none, rows }: ListProps) {
  const text = useText();
  return (
    <section className={css.section} aria-label={title}>
      <h3>
        {title} <span className={css.small}>{rows.length}</span>
      </h3>
      {rows.length === 0 ? <p className={css.none}>{none}</p> : <ul className={css.list}>{rows.slice(0, SHOWN)}</ul>}
      {rows.length > SHOWN && (
        <p className={css.none}>{text('plan:notCovered.more', { count: rows.length - SHOWN })}</p>
      )}
    </section>
  );
}

function ScenarioRow({ model, id }: { readonly model: Model; readonly id: string }) {
  const text = useText();
  const scenario = model.scenario.get(id);
  if (!scenario) return null;
  const name = displayName('scenario', scenario);
  return (
    <li className={css.row}>
      <button type="button" className={css.link} onClick={() => goToSelected({ kind: 'scenario', id })}>
        <span className={css.small}>{id}</span> {name}
      </button>
      <Button
        look="quiet"
        aria-label={text('plan:notCovered.addForName', { name })}
        onClick={() => addMeasureFor(scenario, text('plan:newFor', { name }))}
      >
        {text('plan:notCovered.addFor')}
      </Button>
    </li>
  );
}

function RequirementRow({ model, row }: { readonly model: Model; readonly row: Coverage['requirements'][number] }) {
  const { subject, requirementIds } = row;
  function go(): void {
    select([subject]);
    goTo('requirements');
  }
  return (
    <li className={css.row}>
      <button type="button" className={css.link} onClick={go}>
        {nameIn(model, subject.kind, subject.id)}
      </button>
      <span className={css.small}>{requirementIds.join(', ')}</span>
    </li>
  );
}

/** What the plan leaves out; a press leads there. */
export function NotCovered() {
  const text = useText();
  const model = useModel();
  const assessment = useAssessment();
  const coverage = useMemo(() => (assessment ? coverageOf(model, assessment) : null), [model, assessment]);
  if (coverage === null) return <p className={css.none}>{text('plan:notCovered.working')}</p>;
  return (
    <div className={css.scroll}>
      <List
        title={text('plan:notCovered.scenarios')}
        none={text('plan:notCovered.noScenarios')}
        rows={coverage.scenarioIds.map((id) => (
          <ScenarioRow key={id} model={model} id={id} />
        ))}
      />
      <List
        title={text('plan:notCovered.idle')}
        none={text('plan:notCovered.noIdle')}
        rows={coverage.idleIds.map((id) => (
          <li key={id}>
            <button type="button" className={css.link} onClick={() => select([{ kind: 'countermeasure', id }])}>
              {nameIn(model, 'countermeasure', id)}
            </button>
          </li>
        ))}
      />
      <List
        title={text('plan:notCovered.requirements')}
        none={text('plan:notCovered.noRequirements')}
        rows={coverage.requirements.map((row) => (
          <RequirementRow key={`${row.subject.kind} ${row.subject.id}`} model={model} row={row} />
        ))}
      />
    </div>
  );
}
