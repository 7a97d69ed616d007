import { Canvas } from '#renderer/canvas/Canvas.tsx';
import { ExplainPanel } from '#renderer/explain/ExplainPanel.tsx';
import { Approval } from '#renderer/features/approval/Approval.tsx';
import { History } from '#renderer/features/approval/History.tsx';
import { FindingsPanel } from '#renderer/features/findings/FindingsPanel.tsx';
import { Inspector } from '#renderer/features/inspector/Inspector.tsx';
import { Assumptions } from '#renderer/features/assumptions/Assumptions.tsx';
import { Catalog } from '#renderer/features/catalog/Catalog.tsx';
import { Components } from '#renderer/features/components/Components.tsx';
import { Crs } from '#renderer/features/crs/Crs.tsx';
import { Requirements } from '#renderer/features/requirements/Requirements.tsx';
import { PaperDialogs } from '#renderer/features/paper/PaperDialogs.tsx';
import { Comparison } from '#renderer/features/comparison/Comparison.tsx';
import { InitialRisk } from '#renderer/features/initial-risk/InitialRisk.tsx';
import { Policy } from '#renderer/features/policy/Policy.tsx';
import { Plan } from '#renderer/features/plan/Plan.tsx';
import { Programme } from '#renderer/features/programme/Programme.tsx';
import { ProposalsPanel } from '#renderer/features/proposals/ProposalsPanel.tsx';
import { Reassessment } from '#renderer/features/reassessment/Reassessment.tsx';
import { Register } from '#renderer/features/register/Register.tsx';
import { Reports } from '#renderer/features/reports/Reports.tsx';
import { SlTargets } from '#renderer/features/sl-targets/SlTargets.tsx';
import { Spreadsheets } from '#renderer/features/spreadsheets/Spreadsheets.tsx';
import { SucScreen } from '#renderer/features/suc/SucScreen.tsx';
import { Workshop } from '#renderer/features/workshop/Workshop.tsx';
import { useIsWholePage } from '#renderer/features/workshop/workshop-view.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { watchApproval } from '#renderer/state/approved-store.ts';
import { useView } from '#renderer/state/hooks.ts';
import { Tooltip } from '@base-ui/react/tooltip';
import { useEffect } from 'react';
import { Banners } from './Banners.tsx';
import { ContextMenu } from './ContextMenu.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { Rail } from './Rail.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useFoldWhenLow } from './use-fold-when-low.ts';
import { usePlantCommands } from './use-plant-commands.ts';
import { useWorkSafety } from './use-work-safety.ts';
import styles from './Workspace.module.css';

const place = {
  canvas: Canvas,
  suc: SucScreen,
  policy: Policy,
  initialRisk: InitialRisk,
  comparison: Comparison,
  register: Register,
  slTargets: SlTargets,
  workshop: Workshop,
  plan: Plan,
  assumptions: Assumptions,
  requirements: Requirements,
  crs: Crs,
  components: Components,
  approval: Approval,
  reassessment: Reassessment,
  reports: Reports,
  programme: Programme,
  history: History,
  catalog: Catalog,
  spreadsheets: Spreadsheets,
} as const;

function Beside() {
  const text = useText();
  return (
    <>
      <aside
        className={styles.inspector}
        data-region="inspector"
        tabIndex={-1}
        aria-label={text('ui:region.inspector')}
      >
        <div className={styles.inspectorScroller}>
          <Inspector />
        </div>
        <ProposalsPanel />
        <ExplainPanel />
      </aside>
      <section className={styles.findings} data-region="findings" tabIndex={-1} aria-label={text('ui:region.findings')}>
        <FindingsPanel />
      </section>
    </>
  );
}

function Regions() {
  const text = useText();
  const shown = useView((view) => view.place);
  const Place = place[shown];
  const isWhole = useIsWholePage() && shown === 'workshop';
  return (
    <>
      {isWhole ? null : (
        <nav className={styles.rail} data-region="rail" tabIndex={-1} aria-label={text('ui:rail.label')}>
          <Rail />
        </nav>
      )}
      <main
        className={styles.middle}
        data-region="middle"
        data-whole={isWhole || undefined}
        tabIndex={-1}
        aria-label={text(`ui:region.middle.${shown}`)}
      >
        <Place />
      </main>
      {isWhole ? null : <Beside />}
    </>
  );
}

/** The open plant: bar, rail, middle, inspector, findings, status. */
export function Workspace() {
  usePlantCommands();
  useWorkSafety();
  useFoldWhenLow();
  useEffect(watchApproval, []);
  return (
    <Tooltip.Provider delay={500}>
      <div className={styles.workspace}>
        <TopBar />
        <Banners />
        <Regions />
        <StatusBar />
      </div>
      <LeaveDialog />
      <ContextMenu />
      <PaperDialogs />
    </Tooltip.Provider>
  );
}
