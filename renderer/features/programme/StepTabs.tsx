import { useText } from '#renderer/i18n/use-text.ts';
import { useId } from 'react';
import { useStore } from 'zustand';
import css from './Programme.module.css';
import { programmeView, showTab, steps } from './programme-view.ts';

/** The tabs under the steps of the work: current state, plan, implement, audit and review. */
export function StepTabs() {
  const text = useText();
  const id = useId();
  const shown = useStore(programmeView, (view) => view.tab);
  return (
    <nav className={css.steps} aria-label={text('programme:steps')}>
      {steps.map((step, at) => (
        <div key={step.id} role="group" aria-labelledby={`${id}${step.id}`} className={css.step}>
          <span id={`${id}${step.id}`} className={css.stepName}>
            {at + 1} {text(`programme:step.${step.id}`)}
          </span>
          <span className={css.tabs}>
            {step.tabs.map((tab) => (
              <button
                key={tab}
                type="button"
                className={css.tab}
                aria-current={tab === shown ? 'page' : undefined}
                onClick={() => showTab(tab)}
              >
                {text(`programme:tab.${tab}`)}
              </button>
            ))}
          </span>
        </div>
      ))}
    </nav>
  );
}
