import type { InitialRisk } from '#shared/model/initial-risk.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { InitialRating } from './assessment.ts';
import { overallConsequence } from './consequence.ts';
import type { AssessmentContext } from './context.ts';
import { cellAt, placeOf, UNKNOWN, type Place, type PolicyIndex } from './policy-index.ts';
import { conduitSlotOf, NO_SLOT, slotOfZone, zoneSlotOf, type Slot } from './slots.ts';

/** The worst consequence so far: overall, by category, and whose it is. A rating without a category stands under ''. */
type Worst = { readonly place: Place; readonly from: string; readonly places: ReadonlyMap<string, Place> };
type Worsts = (Worst | undefined)[];

const OVERALL = '';

/** The initial risk of every zone, then of every conduit; null where neither a function nor a scenario says it. */
export function rateInitially(context: AssessmentContext): readonly (InitialRating | null)[] {
  const { policy, slots } = context;
  const functions = byFunctions(context);
  const scenarios = byScenarios(context);
  const ratings: (InitialRating | null)[] = [];
  for (let slot = 0; slot < slots.suc; slot++) {
    const own = functions[slot];
    const said = own ?? worse(scenarios[slot], scenarios[slots.wide[slot]!]);
    ratings.push(said === undefined ? null : ratingOf(said, own ? 'functions' : 'scenarios', policy));
  }
  return ratings;
}

/** The initial risk of one essential function; null while no category of it is rated by a level of the scale. */
export function rateFunction(row: InitialRisk, policy: PolicyIndex): InitialRating | null {
  const worst = worstOf(row.id, row.consequences, policy);
  return worst === null ? null : ratingOf(worst, 'functions', policy);
}

/** What the functions make of the zones and conduits whose assets serve them; a zone takes over what is inside it. */
function byFunctions({ model, policy, slots }: AssessmentContext): Worsts {
  const worsts: Worsts = [];
  if (model.initialRisk.size === 0) return worsts;
  const functions = new Map<string, Worst | null>();
  for (const row of model.initialRisk.values()) functions.set(row.id, worstOf(row.id, row.consequences, policy));
  for (const asset of model.asset.values()) {
    if (asset.essentialFunctionId === null) continue;
    const worst = functions.get(asset.essentialFunctionId) ?? undefined;
    const subject = { kind: 'asset', id: asset.id } as const;
    raise(worsts, zoneSlotOf(subject, asset, slots), worst);
    raise(worsts, conduitSlotOf(subject, asset, slots), worst);
  }
  passUp(worsts, { model, slots });
  return worsts;
}

/** What the scenarios make of the zones and conduits that they are about. */
function byScenarios({ model, policy, slots, scenarios }: AssessmentContext): Worsts {
  const worsts: Worsts = [];
  for (const scenario of scenarios) {
    const { subject } = scenario;
    const asset = subject.kind === 'asset' ? model.asset.get(subject.id) : undefined;
    const zoneSlot = zoneSlotOf(subject, asset, slots);
    const conduitSlot = conduitSlotOf(subject, asset, slots);
    if (zoneSlot === NO_SLOT && conduitSlot === NO_SLOT) continue;
    const worst = worstOfScenario(scenario, policy);
    raise(worsts, zoneSlot, worst);
    raise(worsts, conduitSlot, worst);
  }
  passUp(worsts, { model, slots });
  return worsts;
}

function worstOfScenario(scenario: Scenario, policy: PolicyIndex): Worst | undefined {
  const place = overallConsequence(scenario, policy);
  if (place === UNKNOWN) return undefined;
  const { id, consequences } = scenario;
  return worstOf(id, consequences, policy) ?? { place, from: id, places: new Map([[OVERALL, place]]) };
}

function worstOf(from: string, consequences: InitialRisk['consequences'], policy: PolicyIndex): Worst | null {
  const places = new Map<string, Place>();
  let place: Place = UNKNOWN;
  for (const [category, level] of Object.entries(consequences)) {
    const at = placeOf(policy.consequences, level);
    if (at === UNKNOWN) continue;
    places.set(category, at);
    place = Math.max(place, at);
  }
  return place === UNKNOWN ? null : { place, from, places };
}

function raise(worsts: Worsts, slot: Slot, worst: Worst | undefined): void {
  if (slot !== NO_SLOT && worst) worsts[slot] = worse(worsts[slot], worst);
}

/** The worse goes first; of equals the one with the lower id, so that it does not depend on the order of rows. */
function isBefore(a: Worst, b: Worst): boolean {
  return a.place === b.place ? a.from < b.from : a.place > b.place;
}

function worse(one: Worst | undefined, other: Worst | undefined): Worst | undefined {
  if (!one || !other || one === other) return one ?? other;
  const places = new Map(one.places);
  for (const [category, place] of other.places) places.set(category, Math.max(place, places.get(category) ?? UNKNOWN));
  const { place, from } = isBefore(other, one) ? other : one;
  return { place, from, places };
}

/** Gives every zone what the zones inside it have. */
function passUp(worsts: Worsts, { model, slots }: Pick<AssessmentContext, 'model' | 'slots'>): void {
  const own = [...worsts];
  for (const [id, slot] of slots.zones) {
    const worst = own[slot];
    const seen = new Set([id]);
    let parentId = worst ? (model.zone.get(id)?.parentId ?? null) : null;
    while (parentId !== null && !seen.has(parentId)) {
      seen.add(parentId);
      raise(worsts, slotOfZone(parentId, slots), worst);
      parentId = model.zone.get(parentId)?.parentId ?? null;
    }
  }
}

function ratingOf({ place, from, places }: Worst, basis: InitialRating['basis'], index: PolicyIndex): InitialRating {
  const { risk, level } = cellAt(index, index.policy.likelihoodLevels.length - 1, place);
  const isOverridden = index.policy.overrides.some(({ category, consequenceAtLeast }) => {
    const least = placeOf(index.consequences, consequenceAtLeast);
    return least !== UNKNOWN && placeIn(category, { place, from, places }, index) >= least;
  });
  const tolerable = isOverridden ? false : level === UNKNOWN ? null : index.tolerable[level]!;
  return { risk, tolerable, basis, worst: from };
}

/** The worst in one category, or in any (null); an overall level stands for the policy's only category. */
function placeIn(category: string | null, { place, places }: Worst, { policy }: PolicyIndex): Place {
  if (category === null) return place;
  const isOnly = policy.consequenceCategories.length === 1;
  return places.get(category) ?? (isOnly ? (places.get(OVERALL) ?? UNKNOWN) : UNKNOWN);
}
