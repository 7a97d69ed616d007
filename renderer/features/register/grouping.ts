import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import type { ScenarioAssessment } from '#shared/engine/assessment.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import type { RegisterGrouping } from '#shared/ipc/settings.ts';
import { nameIn } from '#shared/model/display-name.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { subjectKey } from '#shared/model/subject.ts';
import type { RegisterContext } from './register-context.ts';

/** A way to group scenarios: each stands in exactly one group. */
type Grouping = {
  /** The group of a scenario; empty for what says nothing. */
  readonly key: (scenario: Scenario, context: RegisterContext) => string;
  readonly label: (key: string, context: RegisterContext) => string;
  /** Groups stand by rank, those of one rank by their labels. */
  readonly rank: (key: string, context: RegisterContext) => number;
  /** The stage whose worst risk the head shows. */
  readonly stage: RiskStage;
};

/** Scenarios under one head, in the order of the rows. The head is null where nothing is grouped. */
export type RowGroup = { readonly headId: string | null; readonly key: string; readonly ids: readonly string[] };

/** Longer than an id of the plant can be, so that no scenario has the id of a head. */
const headMark = '\n'.repeat(201);
const LAST = Number.MAX_SAFE_INTEGER;

/** Where a scenario happens: in the zone or conduit that it is about, or that holds the asset that it is about. */
function placeOf({ subject }: Scenario, { model }: RegisterContext): string {
  if (subject.kind !== 'asset') return subjectKey(subject);
  const asset = model.asset.get(subject.id);
  if (asset?.zoneId != null) return subjectKey({ kind: 'zone', id: asset.zoneId });
  return asset?.conduitId != null ? subjectKey({ kind: 'conduit', id: asset.conduitId }) : subjectKey(subject);
}

const placeRanks = ['suc', 'zone', 'conduit', 'asset'];

function placeLabel(key: string, { model, word }: RegisterContext): string {
  const [kind, ...id] = key.split(':');
  if (kind === 'suc') return word('inspector:wholeSuc');
  return nameIn(model, kind as 'zone' | 'conduit' | 'asset', id.join(':'));
}

function byRisk(stage: RiskStage): Grouping {
  return {
    stage,
    key: ({ id }, { results }) => results.get(id)?.[stage].riskLevel ?? '',
    label: (key, { policy, word }) => riskLooks(policy).get(key)?.name ?? word('register:matrix.notRated'),
    rank: (key, { policy }) => -(riskLooks(policy).get(key)?.order ?? -LAST),
  };
}

const groupings: Readonly<Record<RegisterGrouping, Grouping>> = {
  zone: {
    stage: 'unmitigated',
    key: placeOf,
    label: placeLabel,
    rank: (key) => placeRanks.indexOf(key.split(':')[0] ?? ''),
  },
  technique: {
    stage: 'unmitigated',
    key: ({ techniqueIds }) => techniqueIds[0] ?? '',
    label(key, { options, word }) {
      if (key === '') return word('register:group.noTechnique');
      return options('technique').find(({ value }) => value === key)?.label ?? key;
    },
    rank: (key) => (key === '' ? LAST : 0),
  },
  risk: byRisk('unmitigated'),
  residual: byRisk('residual'),
};

/** What the head of a group is called. */
export function groupLabel(by: RegisterGrouping, key: string, context: RegisterContext): string {
  return groupings[by].label(key, context);
}

function inOrder(groups: readonly RowGroup[], by: RegisterGrouping, context: RegisterContext): readonly RowGroup[] {
  const { rank, label } = groupings[by];
  const { compare } = new Intl.Collator(context.locale, { numeric: true });
  return groups
    .map((group) => ({ group, rank: rank(group.key, context), label: label(group.key, context) }))
    .sort((a, b) => a.rank - b.rank || compare(a.label, b.label) || Number(a.group.key > b.group.key) - 0.5)
    .map(({ group }) => group);
}

/** Puts rows under heads; within a group they stay in the order that they have. */
export function grouped(
  ids: readonly string[],
  by: RegisterGrouping | null,
  context: RegisterContext,
): readonly RowGroup[] {
  if (by === null) return [{ headId: null, key: '', ids }];
  const rows = Map.groupBy(ids, (id) => {
    const scenario = context.model.scenario.get(id);
    return scenario ? groupings[by].key(scenario, context) : '';
  });
  const groups = [...rows].map(([key, members]) => ({ headId: `${headMark}${by} ${key}`, key, ids: members }));
  return inOrder(groups, by, context);
}

/** Groups with rows that came later: each at the end of its group, which is made where there is none. */
export function withAdded(
  groups: readonly RowGroup[],
  added: readonly string[],
  by: RegisterGrouping | null,
  context: RegisterContext,
): readonly RowGroup[] {
  if (added.length === 0) return groups;
  const news = new Map(grouped(added, by, context).map((group) => [group.headId, group]));
  const grown = groups.map((group) => {
    const more = news.get(group.headId);
    news.delete(group.headId);
    return more ? { ...group, ids: [...group.ids, ...more.ids] } : group;
  });
  if (news.size === 0) return grown;
  return by === null ? [...grown, ...news.values()] : inOrder([...grown, ...news.values()], by, context);
}

/** The rows of the grid: heads, and below each that is not folded its scenarios. */
export function linesOf(groups: readonly RowGroup[], folded: ReadonlySet<string>): readonly string[] {
  const [only] = groups;
  if (groups.length === 1 && only?.headId === null) return only.ids;
  return groups.flatMap(({ headId, ids }) => {
    if (headId === null) return ids;
    return folded.has(headId) ? [headId] : [headId, ...ids];
  });
}

/** The group of each scenario, by its id. */
export function groupOfRow(groups: readonly RowGroup[]): ReadonlyMap<string, RowGroup> {
  return new Map(groups.flatMap((group) => group.ids.map((id) => [id, group] as const)));
}

/** The worst risk level of each group at the stage that the grouping looks at, by head; groups without a known risk are not in it. */
export function worstLevels(
  ofRow: ReadonlyMap<string, RowGroup>,
  results: readonly ScenarioAssessment[],
  by: RegisterGrouping,
  { policy }: Pick<RegisterContext, 'policy'>,
): ReadonlyMap<string, string> {
  const looks = riskLooks(policy);
  const order = (level: string | null | undefined) => looks.get(level ?? '')?.order ?? -1;
  const worst = new Map<string, string>();
  for (const result of results) {
    const headId = ofRow.get(result.id)?.headId ?? null;
    const { riskLevel } = result[groupings[by].stage];
    if (headId !== null && riskLevel !== null && order(riskLevel) > order(worst.get(headId)))
      worst.set(headId, riskLevel);
  }
  return worst;
}
