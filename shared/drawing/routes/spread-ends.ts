import { isUpright, stretch, type RouteEnd, type RoutePlan } from './route.ts';

const LEVEL_SPACING = 30;
const BENT_SPACING = 18;

/**
 * Moves wishes on a line apart so that neighbours keep the given distances, as little as possible: runs of wishes that
 * press on each other share the shift (pool adjacent violators). All stay between low and high, closer if they must.
 */
export function spread(
  wishes: readonly number[],
  distances: readonly number[],
  [low, high]: readonly [number, number],
): number[] {
  const total = distances.reduce((sum, one) => sum + one, 0);
  const scale = total > high - low ? (high - low) / total : 1;
  const offsets = [0];
  for (const distance of distances) offsets.push((offsets.at(-1) ?? 0) + distance * scale);
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    pools.push({ sum: wish - (offsets[index] ?? 0), count: 1 });
    for (let last = pools.length - 1; last > 0; last -= 1) {
      const [before, after] = [pools[last - 1], pools[last]];
      if (!before || !after || before.sum / before.count <= after.sum / after.count) break;
      pools.splice(last - 1, 2, { sum: before.sum + after.sum, count: before.count + after.count });
    }
  });
  const top = high - (offsets.at(-1) ?? 0);
  const starts = pools.flatMap(({ sum, count }) =>
    Array<number>(count).fill(Math.max(low, Math.min(top, sum / count))),
  );
  return starts.map((start, index) => Math.round(start + (offsets[index] ?? 0)));
}

const isStraight = (plan: RoutePlan): boolean => plan.shape === 'z' && Math.abs(plan.from.at - plan.to.at) < 1;

function distance(a: RoutePlan, b: RoutePlan, end: RouteEnd): number {
  if (!isUpright(end.side)) return LEVEL_SPACING;
  return isStraight(a) && isStraight(b) ? (a.labelWidth + b.labelWidth) / 2 + 12 : BENT_SPACING;
}

/** Spreads the ends on each side of each zone, so that conduits and their labels do not lie on each other. */
export function spreadEnds(plans: readonly RoutePlan[]): RoutePlan[] {
  const ats = new Map<string, number>();
  const name = (plan: RoutePlan, which: 'from' | 'to') => `${which}\n${plan.id}`;
  const ends = plans.flatMap((plan) => (['from', 'to'] as const).map((which) => ({ plan, which, end: plan[which] })));
  for (const group of Map.groupBy(ends, ({ end }) => `${end.side}\n${end.key}`).values()) {
    const [first] = group;
    if (!first || group.length === 1) continue;
    const far = ({ plan, which }: (typeof group)[number]) => plan[which === 'from' ? 'to' : 'from'].at;
    const sorted = group.toSorted((a, b) => a.end.at - b.end.at || far(a) - far(b));
    const distances = sorted.slice(1).map((one, index) => distance(one.plan, (sorted[index] ?? one).plan, one.end));
    const placed = spread(
      sorted.map(({ end }) => end.at),
      distances,
      stretch(first.end.rect, first.end.side),
    );
    sorted.forEach(({ plan, which }, index) => ats.set(name(plan, which), placed[index] ?? 0));
  }
  return plans.map((plan) => {
    const from = { ...plan.from, at: ats.get(name(plan, 'from')) ?? plan.from.at };
    const to = { ...plan.to, at: ats.get(name(plan, 'to')) ?? plan.to.at };
    return isStraight(plan) ? straightened(plan, from, to) : { ...plan, from, to };
  });
}

/** Keeps a straight conduit straight after its ends were spread, where both borders allow it. */
function straightened(plan: RoutePlan, from: RouteEnd, to: RouteEnd): RoutePlan {
  const shifts = [from.at - plan.from.at, to.at - plan.to.at] as const;
  const at = Math.abs(shifts[0]) >= Math.abs(shifts[1]) ? from.at : to.at;
  const fits = [from, to].every(({ rect, side }) => {
    const [low, high] = stretch(rect, side);
    return at >= low && at <= high;
  });
  return fits ? { ...plan, from: { ...from, at }, to: { ...to, at } } : { ...plan, from, to };
}
