import {
  canFocus,
  clearSight,
  currentSeeing,
  followSelection,
  showOverlay,
  toggleFocus,
} from '#renderer/canvas/seeing-store.ts';
import type { CommandHandler, CommandHandlers } from '#renderer/state/menu-handlers.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import type { OverlayId } from '#shared/drawing/seeing/overlays/index.ts';
import { useEffect } from 'react';

const showing = (overlay: OverlayId | null): CommandHandler => ({
  run: () => showOverlay(overlay),
  isOn: () => currentSeeing().overlay === overlay,
});

const handlers: CommandHandlers = {
  'overlay.none': showing(null),
  'overlay.slTarget': showing('slTarget'),
  'overlay.slAchieved': showing('slAchieved'),
  'overlay.gap': showing('gap'),
  'overlay.unmitigatedRisk': showing('unmitigatedRisk'),
  'overlay.residualRisk': showing('residualRisk'),
  'overlay.projectedRisk': showing('projectedRisk'),
  'overlay.essentialFunctions': showing('essentialFunctions'),
  'overlay.findings': showing('findings'),
  'overlay.ownership': showing('ownership'),
  'see.focus': { run: toggleFocus, isEnabled: canFocus, isOn: () => currentSeeing().focus !== null },
  'see.clear': {
    run: clearSight,
    isEnabled: () => currentSeeing().focus !== null || currentSeeing().filters.length > 0,
  },
};

/** The commands of overlays and focus while the canvas is on screen, and the focus that goes with the selection. */
export function useSeeingCommands(): void {
  useCommands(handlers);
  useEffect(followSelection, []);
}
