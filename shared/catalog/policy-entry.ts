import type { Policy, ScaleLevel } from '#shared/model/policy.ts';
import type { LocalizedText } from './localized-text.ts';
import type { RiskPolicy } from './risk-policy.ts';

/** Colours for risk levels that name none, from the lowest risk to the highest. */
const colours = ['#5b9a78', '#d3a62a', '#d4762c', '#b3372f'] as const;

function both(text: string, fallback: string): LocalizedText {
  const shown = text.trim() === '' ? fallback : text;
  return { en: shown, ja: shown };
}

function level({ id, name, value, description }: ScaleLevel): RiskPolicy['likelihoodLevels'][number] {
  const texts = { id, name: both(name, id), value };
  return description.trim() === '' ? texts : { ...texts, description: both(description, id) };
}

/** The colour of the n-th risk level of so many. */
function colourAt(place: number, count: number): string {
  const at = count < 2 ? 0 : Math.round((place * (colours.length - 1)) / (count - 1));
  return colours[at] ?? colours[0];
}

/** The risk policy of a plant as a ready-made one for other plants: overrides, lock and who may accept a risk stay behind. */
export function policyEntry(policy: Policy, id: string): RiskPolicy {
  const { consequenceCategories, riskLevels, slTarget } = policy;
  return {
    id,
    name: both(policy.name, id),
    origin: 'project',
    source: policy.name || id,
    confidence: 'high',
    consequenceCategories: consequenceCategories.map((category) => ({
      id: category.id,
      name: both(category.name, category.id),
      descriptions: Object.fromEntries(
        Object.entries(category.descriptions).flatMap(([key, text]) =>
          text.trim() === '' ? [] : [[key, both(text, key)] as const],
        ),
      ),
    })),
    consequenceLevels: policy.consequenceLevels.map(level),
    likelihoodLevels: policy.likelihoodLevels.map(level),
    riskLevels: riskLevels.map((risk, place) => ({
      id: risk.id,
      name: both(risk.name, risk.id),
      colour: risk.colour?.toLowerCase() ?? colourAt(place, riskLevels.length),
      tolerable: risk.tolerable,
    })),
    matrix: policy.matrix,
    slTarget: slTarget ?? { method: null, byRiskLevel: {}, byConsequenceLevel: {}, floor: 0 },
  };
}
