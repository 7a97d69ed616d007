import { useView } from '#renderer/state/hooks.ts';
import type { GridHead } from '#renderer/ui/grid/grid-types.ts';
import { useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { chosenScenario } from './chosen-scenario.ts';
import { fold } from './folding.ts';
import { GroupHead } from './GroupHead.tsx';
import { groupLabel, groupOfRow, worstLevels } from './grouping.ts';
import { registerView } from './register-view.ts';
import type { RegisterData } from './use-register.ts';

const noHeads = {};

/** A scenario that was gone to from elsewhere is shown: its group opens. */
function useOpenGroup(ofRow: ReturnType<typeof groupOfRow>): void {
  const chosen = useView(({ selection }) => chosenScenario(selection));
  useEffect(() => {
    const headId = chosen === null ? null : (ofRow.get(chosen)?.headId ?? null);
    const { folded } = registerView.getState();
    if (headId === null || !folded.has(headId)) return;
    registerView.setState({ folded: new Set([...folded].filter((one) => one !== headId)) });
  }, [chosen, ofRow]);
}

/** What the grid knows of groups: their heads and how they are folded. Nothing where the rows are not grouped. */
export function useGroupsOnGrid({ groups, context }: RegisterData) {
  const { grouping, folded } = useStore(registerView);
  const { results, policy } = context;
  const heads = useMemo(() => new Map(groups.map((group) => [group.headId, group])), [groups]);
  const ofRow = useMemo(() => (grouping === null ? new Map() : groupOfRow(groups)), [grouping, groups]);
  const worst = useMemo(
    () => (grouping === null ? new Map<string, string>() : worstLevels(ofRow, results.all, grouping, { policy })),
    [grouping, ofRow, results.all, policy],
  );
  useOpenGroup(ofRow);
  const head = useCallback(
    (rowId: string): GridHead | null => {
      const group = heads.get(rowId);
      if (!group || grouping === null) return null;
      const label = groupLabel(grouping, group.key, context);
      return {
        isFolded: folded.has(rowId),
        content: <GroupHead label={label} count={group.ids.length} worst={worst.get(rowId)} policy={policy} />,
      };
    },
    [heads, grouping, folded, worst, context, policy],
  );
  return grouping === null ? noHeads : { head, onFold: fold };
}
