import type { Policy } from '#shared/model/policy.ts';
import type { Ink } from './pen.ts';
import type { RiskInk } from './picture.ts';

const defaults = ['risk-low', 'risk-medium', 'risk-high', 'risk-critical'] as const satisfies readonly Ink[];

/** The policy's colour, or one by the level's place between the lowest and the highest. */
function inkAt({ riskLevels }: Policy, order: number): Ink {
  const colour = riskLevels[order]?.colour;
  if (colour) return `#${colour.slice(1)}`;
  const steps = riskLevels.length - 1;
  return defaults[steps === 0 ? 0 : Math.round((order / steps) * (defaults.length - 1))]!;
}

const known = new WeakMap<Policy, ReadonlyMap<string, RiskInk>>();

/** How a policy's risk levels are drawn, by id, from low to high; made once per policy. */
export function riskInks(policy: Policy): ReadonlyMap<string, RiskInk> {
  let inks = known.get(policy);
  if (!inks) {
    inks = new Map(
      policy.riskLevels.map(({ id, name }, order) => [
        id,
        { ink: inkAt(policy, order), order, name: [name, id].find((one) => one.trim() !== '') ?? `${order + 1}` },
      ]),
    );
    known.set(policy, inks);
  }
  return inks;
}
