import type { Policy } from '#shared/model/policy.ts';

/** How a risk level is shown: its name, the policy's colour or one by its place, and its place from 0. */
export type RiskLook = { readonly id: string; readonly name: string; readonly colour: string; readonly order: number };

const defaults = ['var(--risk-low)', 'var(--risk-medium)', 'var(--risk-high)', 'var(--risk-critical)'] as const;

function lookAt({ riskLevels }: Policy, order: number): RiskLook | null {
  const level = riskLevels[order];
  if (!level) return null;
  const steps = riskLevels.length - 1;
  const place = steps === 0 ? 0 : Math.round((order / steps) * (defaults.length - 1));
  return { id: level.id, name: level.name || level.id, colour: level.colour ?? defaults[place]!, order };
}

const looks = new WeakMap<Policy, ReadonlyMap<string, RiskLook>>();

/** The looks of a policy's risk levels, by id; made once per policy. */
export function riskLooks(policy: Policy): ReadonlyMap<string, RiskLook> {
  let known = looks.get(policy);
  if (!known) {
    const all = policy.riskLevels.map((_level, order) => lookAt(policy, order)).filter((look) => look !== null);
    looks.set(policy, (known = new Map(all.map((look) => [look.id, look]))));
  }
  return known;
}
