import { useState } from 'react';
import { useStore } from 'zustand';
import { componentsView } from './components-view.ts';
import type { RequirementContext } from './requirement-context.ts';
import { arrangedRequirements } from './requirement-rows.ts';

/** The rows in their order. They are arranged anew when the view changes, not with every answer: none jumps away. */
export function useRequirementIds(context: RequirementContext): readonly string[] {
  const { requirementText, requirementFilter, requirementSort, assetId } = useStore(componentsView);
  const { rows, components } = context;
  const isAssessed = components.assessment !== null;
  const view = JSON.stringify([requirementText, requirementFilter, requirementSort, assetId, rows.size, isAssessed]);
  const arrange = () => ({
    view,
    ids: arrangedRequirements(context, { requirementText, requirementFilter, requirementSort }),
  });
  const [arranged, setArranged] = useState(arrange);
  if (arranged.view === view) return arranged.ids;
  const next = arrange();
  setArranged(next);
  return next.ids;
}
