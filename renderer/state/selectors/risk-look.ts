import { riskInks } from '#shared/drawing/risk-inks.ts';
import type { Policy } from '#shared/model/policy.ts';

/** How a risk level is shown: its name, the policy's colour or one by its place, and its place from 0. */
export type RiskLook = { readonly id: string; readonly name: string; readonly colour: string; readonly order: number };

const looks = new WeakMap<Policy, ReadonlyMap<string, RiskLook>>();

/** The looks of a policy's risk levels, by id; made once per policy. */
export function riskLooks(policy: Policy): ReadonlyMap<string, RiskLook> {
  let known = looks.get(policy);
  if (!known) {
    const all = [...riskInks(policy)].map(([id, { ink, order, name }]) => {
      return [id, { id, name, order, colour: ink.startsWith('#') ? ink : `var(--${ink})` }] as const;
    });
    looks.set(policy, (known = new Map(all)));
  }
  return known;
}
