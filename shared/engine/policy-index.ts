import type { Policy, ScaleLevel } from '#shared/model/policy.ts';
import type { Risk } from './assessment.ts';

/** A place on a scale, from 0; `UNKNOWN` where nothing is rated or the level is not on the scale. */
export type Place = number;
export const UNKNOWN: Place = -1;

/** A risk policy made ready for look-ups: the places of the levels and the whole matrix, unknown ratings included. */
export type PolicyIndex = {
  readonly policy: Policy;
  readonly likelihoods: ReadonlyMap<string, Place>;
  readonly consequences: ReadonlyMap<string, Place>;
  readonly riskLevels: ReadonlyMap<string, Place>;
  readonly tolerable: readonly boolean[];
  /** The highest score of a tolerable cell; null with a table matrix or when no cell is tolerable. */
  readonly highestTolerableScore: number | null;
  readonly cells: readonly MatrixCell[];
};

/** A cell of the matrix; `level` is the place of its risk level. */
export type MatrixCell = { readonly risk: Risk; readonly level: Place };

/** The policy's index. */
export function indexPolicy(policy: Policy): PolicyIndex {
  const riskLevels = placesOf(policy.riskLevels);
  const tolerable = policy.riskLevels.map((level) => level.tolerable);
  const cells: MatrixCell[] = [];
  let highestTolerableScore: number | null = null;
  for (let likelihood = UNKNOWN; likelihood < policy.likelihoodLevels.length; likelihood++)
    for (let consequence = UNKNOWN; consequence < policy.consequenceLevels.length; consequence++) {
      const cell = matrixCell(policy, riskLevels, likelihood, consequence);
      cells.push(cell);
      if (tolerable[cell.level] && cell.risk.score !== null)
        highestTolerableScore = Math.max(highestTolerableScore ?? -Infinity, cell.risk.score);
    }
  return {
    policy,
    likelihoods: placesOf(policy.likelihoodLevels),
    consequences: placesOf(policy.consequenceLevels),
    riskLevels,
    tolerable,
    highestTolerableScore,
    cells,
  };
}

/** The cell for two places; either may be `UNKNOWN`. */
export function cellAt(index: PolicyIndex, likelihood: Place, consequence: Place): MatrixCell {
  return index.cells[(likelihood + 1) * (index.policy.consequenceLevels.length + 1) + consequence + 1]!;
}

/** The place of a level id on a scale. */
export function placeOf(places: ReadonlyMap<string, Place>, id: string | null): Place {
  return id === null ? UNKNOWN : (places.get(id) ?? UNKNOWN);
}

/** The number that a level counts with: its value, or its place from 1. */
export function levelValue(levels: readonly ScaleLevel[], place: Place): number {
  return levels[place]!.value ?? place + 1;
}

function placesOf(levels: readonly { readonly id: string }[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  levels.forEach(({ id }, place) => {
    if (!places.has(id)) places.set(id, place);
  });
  return places;
}

function matrixCell(
  policy: Policy,
  riskLevels: ReadonlyMap<string, Place>,
  likelihood: Place,
  consequence: Place,
): MatrixCell {
  const { matrix, likelihoodLevels, consequenceLevels } = policy;
  const isRated = likelihood !== UNKNOWN && consequence !== UNKNOWN;
  const score =
    isRated && matrix.kind === 'product'
      ? productOf(levelValue(likelihoodLevels, likelihood), levelValue(consequenceLevels, consequence))
      : null;
  const named =
    matrix.kind === 'table' ? (matrix.cells[likelihood]?.[consequence] ?? null) : bandOf(matrix.bands, score);
  const level = placeOf(riskLevels, named);
  return {
    risk: {
      likelihood: likelihoodLevels[likelihood]?.id ?? null,
      consequence: consequenceLevels[consequence]?.id ?? null,
      score,
      riskLevel: level === UNKNOWN ? null : named,
    },
    level,
  };
}

/** The product without the noise of binary fractions: 4.67 × 3 is 14.01. Null where it is beyond all numbers. */
function productOf(likelihood: number, consequence: number): number | null {
  const product = likelihood * consequence;
  if (!Number.isFinite(product)) return null;
  return Math.abs(product) < 1e6 ? Math.round(product * 1e9) / 1e9 + 0 : product;
}

function bandOf(bands: readonly { readonly riskLevel: string; readonly min: number }[], score: number | null) {
  if (score === null) return null;
  let best: (typeof bands)[number] | null = null;
  for (const band of bands) if (band.min <= score && (best === null || band.min >= best.min)) best = band;
  return best?.riskLevel ?? null;
}
