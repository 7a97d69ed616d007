import type { InitialRating } from '#shared/engine/assessment.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import { rateFunction, rateInitially } from '#shared/engine/initial-risk.ts';
import { cellAt, placeOf, type PolicyIndex } from '#shared/engine/policy-index.ts';
import { slotOfConduit, slotOfZone } from '#shared/engine/slots.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { explainCategories } from './explain-rating.ts';
import { explainCell } from './explain-risk.ts';
import { because, nameOf, UNKNOWN_TEXT, type Explanation } from './explanation.ts';

/** An essential function, a zone or a conduit: what has an initial risk. */
export type InitialSubject = { readonly kind: 'function' | 'zone' | 'conduit'; readonly id: string };

/** Why an initial risk stands where it stands (ZCR 2.1): the worst consequence at the highest likelihood; null where the subject is gone. */
export function explainInitialRisk(subject: InitialSubject, context: AssessmentContext): Explanation | null {
  const name = nameOfSubject(subject, context.model);
  if (name === null) return null;
  const rating = ratingOf(subject, context);
  if (rating === null) return because('initial.unknown', { id: name });
  const { policy } = context;
  const cell = cellAt(
    policy,
    policy.policy.likelihoodLevels.length - 1,
    placeOf(policy.consequences, rating.risk.consequence),
  );
  const root = explainCell(name, cell, policy, [worstOf(rating, subject, context), highest(policy)]);
  const isOverridden = rating.tolerable === false && policy.tolerable[cell.level] !== false;
  return isOverridden ? { ...root, children: [...root.children, because('initial.override')] } : root;
}

function nameOfSubject({ kind, id }: InitialSubject, model: Model): string | null {
  const functions = sucOf(model).essentialFunctions;
  const named = kind === 'function' ? functions.find((one) => one.id === id) : model[kind].get(id);
  return named ? nameOf(named) : null;
}

function ratingOf({ kind, id }: InitialSubject, context: AssessmentContext): InitialRating | null {
  if (kind === 'function') {
    const row = context.model.initialRisk.get(id);
    return row ? rateFunction(row, context.policy) : null;
  }
  const slot = kind === 'zone' ? slotOfZone(id, context.slots) : slotOfConduit(id, context.slots);
  return rateInitially(context)[slot] ?? null;
}

/** The worst consequence, whose it is where another one lends it, and what each category was rated there. */
function worstOf(rating: InitialRating, { kind }: InitialSubject, { policy, model }: AssessmentContext): Explanation {
  const { basis, worst, risk } = rating;
  const level = policy.policy.consequenceLevels[placeOf(policy.consequences, risk.consequence)];
  const params = { level: level ? nameOf(level) : UNKNOWN_TEXT };
  const isFunction = basis === 'functions';
  const { consequences = {} } = (isFunction ? model.initialRisk : model.scenario).get(worst) ?? {};
  const rated = explainCategories(consequences, policy);
  const own = because(rated.length === 0 ? 'consequence.overall' : 'consequence.highest', params, rated);
  if (kind === 'function') return own;
  const id = isFunction ? (nameOfSubject({ kind: 'function', id: worst }, model) ?? worst) : worst;
  return because(`initial.${basis}`, { ...params, id }, [own]);
}

/** The likelihood that stands in while nothing is known of countermeasures. */
function highest({ policy }: PolicyIndex): Explanation {
  const level = policy.likelihoodLevels.at(-1);
  return because('initial.likelihood', { level: level ? nameOf(level) : UNKNOWN_TEXT });
}
