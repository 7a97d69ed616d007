import { redo, undo } from '#renderer/state/dispatch.ts';
import { commitDrafts, hasDrafts, restoreDrafts } from '#renderer/state/drafts.ts';
import { closePlant } from '#renderer/state/close-plant.ts';
import { historyStore } from '#renderer/state/history.ts';
import { openHistoryOf } from '#renderer/state/history-view.ts';
import { openNewWindow } from '#renderer/state/main-events.ts';
import { tellUsualTargets, type CommandHandler, type CommandHandlers } from '#renderer/state/menu-handlers.ts';
import { exportJson, save, saveAs } from '#renderer/state/session.ts';
import { chooseTableFile, writeTables } from '#renderer/state/tables.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { goTo, toggleProposals, viewStore, type Place, type Selected } from '#renderer/state/view-store.ts';
import { sheetKinds } from '#shared/spreadsheet/sheet-kind.ts';
import { useEffect } from 'react';

/** Runs a command on the whole plant, with what is being typed in it. A draft that is not allowed stops it, and shows why. */
function withDrafts(act: () => Promise<unknown>): () => void {
  return () => {
    if (commitDrafts()) void act();
  };
}

const going = (place: Place): CommandHandler => ({
  run: () => goTo(place),
  isOn: () => viewStore.getState().place === place,
});

/** The one thing that is selected, or null. */
function onlySelected(): Selected | null {
  const { selection } = viewStore.getState();
  return selection.length === 1 ? (selection[0] ?? null) : null;
}

function openHistoryOfSelected(): void {
  const selected = onlySelected();
  if (selected) openHistoryOf(selected);
}

const handlers: CommandHandlers = {
  'file.new': openNewWindow,
  'file.save': withDrafts(() => save()),
  'file.saveAs': withDrafts(saveAs),
  'file.exportJson': withDrafts(exportJson),
  'file.importTables': withDrafts(chooseTableFile),
  'file.exportTables': withDrafts(() => writeTables(sheetKinds, 'xlsx')),
  'file.close': withDrafts(closePlant),
  'edit.undo': {
    run: () => restoreDrafts() || undo(),
    isEnabled: () => hasDrafts() || historyStore.getState().done.length > 0,
  },
  'edit.redo': { run: redo, isEnabled: () => historyStore.getState().undone.length > 0 },
  'view.canvas': going('canvas'),
  'view.suc': going('suc'),
  'view.policy': going('policy'),
  'view.initialRisk': going('initialRisk'),
  'view.comparison': going('comparison'),
  'view.register': going('register'),
  'view.slTargets': going('slTargets'),
  'view.workshop': going('workshop'),
  'view.plan': going('plan'),
  'view.assumptions': going('assumptions'),
  'view.requirements': going('requirements'),
  'view.crs': going('crs'),
  'view.components': going('components'),
  'view.approval': going('approval'),
  'view.reassessment': going('reassessment'),
  'view.reports': going('reports'),
  'view.programme': going('programme'),
  'view.history': going('history'),
  'view.historyOf': { run: openHistoryOfSelected, isEnabled: () => onlySelected() !== null },
  'view.catalog': going('catalog'),
  'view.spreadsheets': going('spreadsheets'),
  'view.proposals': { run: toggleProposals, isOn: () => viewStore.getState().isProposing },
  'view.findings': {
    run: () => viewStore.setState(({ isFindingsOpen }) => ({ isFindingsOpen: !isFindingsOpen })),
    isOn: () => viewStore.getState().isFindingsOpen,
  },
};

/** The commands of an open plant, whichever place is shown. */
export function usePlantCommands(): void {
  useCommands(handlers);
  useEffect(() => tellUsualTargets(() => viewStore.getState().selection.map(({ kind }) => kind)), []);
}
