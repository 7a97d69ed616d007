import { isUpright, type RoutePlan } from './route.ts';

const LANE = 14;
const OFFSETS = [0, 1, -1, 2, -2] as const;

type Lane = { readonly isLevel: boolean; readonly at: number; readonly low: number; readonly high: number };

function laneOf({ from, to, mid }: RoutePlan): Lane {
  return { isLevel: isUpright(from.side), at: mid, low: Math.min(from.at, to.at), high: Math.max(from.at, to.at) };
}

const clash = (a: Lane, b: Lane): boolean =>
  a.isLevel === b.isLevel && Math.abs(a.at - b.at) < LANE - 2 && a.low < b.high + LANE && b.low < a.high + LANE;

const isBent = ({ shape, from, to }: RoutePlan): boolean =>
  shape === 'c' || (shape === 'z' && Math.abs(from.at - to.at) >= 1);

/** Lanes taken so far, by direction and stripe, so that a new one is compared with its neighbours only. */
function makeLanes() {
  const stripes = new Map<string, Lane[]>();
  const stripe = ({ isLevel, at }: Lane, by: number) => `${isLevel} ${Math.floor(at / LANE) + by}`;
  return {
    isFree: (lane: Lane) =>
      [-1, 0, 1].every((by) => !(stripes.get(stripe(lane, by)) ?? []).some((other) => clash(lane, other))),
    take(lane: Lane) {
      const key = stripe(lane, 0);
      const others = stripes.get(key);
      if (others) others.push(lane);
      else stripes.set(key, [lane]);
    },
  };
}

/** Gives middle stretches that would lie on each other lanes of their own. */
export function spreadBends(plans: readonly RoutePlan[]): RoutePlan[] {
  const lanes = makeLanes();
  return plans.map((plan) => {
    if (!isBent(plan)) return plan;
    const lane = laneOf(plan);
    const tried = OFFSETS.map((offset) => ({ ...lane, at: lane.at + offset * LANE }));
    const chosen = tried.find(lanes.isFree) ?? lane;
    lanes.take(chosen);
    return { ...plan, mid: chosen.at };
  });
}
