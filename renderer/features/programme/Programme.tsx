import { useText } from '#renderer/i18n/use-text.ts';
import { useView } from '#renderer/state/hooks.ts';
import type { Selected } from '#renderer/state/view-store.ts';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Actions } from './actions/Actions.tsx';
import { actionRowId } from './actions/action-rows.ts';
import { Audits } from './audits/Audits.tsx';
import { Items } from './items/Items.tsx';
import css from './Programme.module.css';
import { programmeView, showTab, type ProgrammeTab } from './programme-view.ts';
import { Incidents, Policies, Reviews } from './records/Records.tsx';
import { StepTabs } from './StepTabs.tsx';
import { Vulnerabilities } from './vulnerabilities/Vulnerabilities.tsx';

const tabs = {
  items: Items,
  vulnerabilities: Vulnerabilities,
  actions: Actions,
  records: Policies,
  incidents: Incidents,
  audits: Audits,
  reviews: Reviews,
} as const;

const tabOfKind: Partial<Record<Selected['kind'], ProgrammeTab>> = {
  programmeRecord: 'records',
  incident: 'incidents',
  audit: 'audits',
  review: 'reviews',
  action: 'actions',
};

/** What was gone to from elsewhere is shown, once. */
function useShowSelected(): void {
  const selected = useView(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  useEffect(() => {
    const tab = selected && tabOfKind[selected.kind];
    if (!tab || selected === programmeView.getState().shown) return;
    programmeView.setState({ shown: selected });
    showTab(tab, tab === 'actions' ? actionRowId(selected.id) : selected.id);
  }, [selected]);
}

/** The security programme and the life after the assessment: current state, plan, implement, audit and review. */
export function Programme() {
  const text = useText();
  useShowSelected();
  const tab = useStore(programmeView, (view) => view.tab);
  const Tab = tabs[tab];
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('ui:place.programme')}
        clause={text('programme:clause')}
        helpLabel={text('programme:help.label')}
        help={[text('programme:help.what'), text('programme:help.actions'), text('programme:help.keys')]}
      />
      <StepTabs />
      <Tab key={tab} />
    </div>
  );
}
