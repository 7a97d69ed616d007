import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { useStore } from 'zustand';
import { AddMeasure } from './AddMeasure.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Board } from './Board.tsx';
import { BudgetView } from './BudgetView.tsx';
import { NotCovered } from './NotCovered.tsx';
import { Optimise } from './Optimise.tsx';
import css from './Plan.module.css';
import { planTabs, planView } from './plan-view.ts';
import { Schedule } from './Schedule.tsx';

const views = {
  board: Board,
  schedule: Schedule,
  budget: BudgetView,
  beforeAfter: BeforeAfter,
  notCovered: NotCovered,
  optimise: Optimise,
} as const;

/** What is said where there is no measure yet; what is not covered says more. */
function Body() {
  const text = useText();
  const tab = useStore(planView, (view) => view.tab);
  const isEmpty = useTable('countermeasure').size === 0;
  const View = views[tab];
  if (!isEmpty || tab === 'notCovered') return <View />;
  return <EmptyState title={text('plan:empty.title')}>{text('plan:empty.text')}</EmptyState>;
}

/** The countermeasure plan (ZCR 5.8 to 5.12): what is done, by whom, when, at what cost, and what comes of it. */
export function Plan() {
  const text = useText();
  const tab = useStore(planView, (view) => view.tab);
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('plan:title')}
        clause="ZCR 5.8"
        helpLabel={text('plan:help.label')}
        help={[text('plan:help.what'), text('plan:help.add'), text('plan:help.keys')]}
      />
      <div className={css.bar}>
        <Segmented
          label={text('plan:tabs')}
          value={tab}
          options={planTabs.map((value) => ({ value, label: text(`plan:tab.${value}`) }))}
          onChange={(chosen) => planView.setState({ tab: chosen })}
        />
        <AddMeasure />
      </div>
      <Body />
    </div>
  );
}
