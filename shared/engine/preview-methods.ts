import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Model } from '#shared/model/model.ts';
import { freshSlTargetMethod, slTargetMethods, type SlTargetMethod } from '#shared/model/policy.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import { assessScenario, scenarioTarget, type ScenarioFacts } from './assess-scenario.ts';
import type { AssessedTarget } from './assessment.ts';
import { createContext, type AssessmentContext } from './context.ts';
import type { MethodGap } from './methods/method.ts';
import { addDemand, assignedTarget, noDemand, targetOf, type Demand } from './target.ts';

/** What one SL-T method would give for a plant, whatever is assigned (ZCR 5.6). */
export type MethodPreview = {
  readonly method: SlTargetMethod;
  /** Per subject of the preview: the SL-T that would follow; null where it is unknown. */
  readonly targets: readonly (AssessedTarget | null)[];
  /** How many scenarios would have an SL-T. */
  readonly known: number;
  /** Why the others would not, and how many. */
  readonly gaps: ReadonlyMap<MethodGap | 'no-method', number>;
};

/** The five methods side by side, over all zones inside the SUC and all conduits. */
export type MethodsPreview = {
  readonly subjects: readonly {
    readonly kind: 'zone' | 'conduit';
    readonly id: string;
    /** The SL-T that somebody assigned; null where none is. */
    readonly assigned: SecurityLevel | null;
  }[];
  readonly methods: readonly MethodPreview[];
};

/** What each SL-T method would give, from ratings that are worked out once. */
export function previewMethods(model: Model, catalog: Catalog): MethodsPreview {
  const context = createContext(model, catalog);
  const facts = context.scenarios.map((scenario) => assessScenario(scenario, context));
  const slots = [...slotsInScope(context)];
  return {
    subjects: slots.map((slot) => subjectAt(slot, context)),
    methods: slTargetMethods.map((method) => {
      const policy = { ...context.policy.policy };
      policy.slTarget = { ...(policy.slTarget ?? freshSlTargetMethod), method };
      const changed = { ...context, policy: { ...context.policy, policy } };
      const { demand, ...counts } = demandOf(facts, changed);
      return { method, ...counts, targets: slots.map((slot) => targetOf(null, slot, demand, changed)) };
    }),
  };
}

function demandOf(
  facts: readonly ScenarioFacts[],
  context: AssessmentContext,
): Pick<MethodPreview, 'known' | 'gaps'> & { readonly demand: Demand } {
  const demand = noDemand(context.slots);
  const gaps = new Map<MethodGap | 'no-method', number>();
  let known = 0;
  for (const one of facts) {
    const target = scenarioTarget(one.scenario, one.rating, one.assessment.treat, context);
    const isKnown = typeof target === 'number';
    if (isKnown) known++;
    else gaps.set(target, (gaps.get(target) ?? 0) + 1);
    addDemand(demand, { ...one, assessment: { ...one.assessment, slTarget: isKnown ? target : null } });
  }
  return { demand, known, gaps };
}

function* slotsInScope({ zones, slots }: AssessmentContext): Generator<number> {
  for (let slot = 0; slot < slots.suc; slot++) if (zones[slot]?.inScope ?? true) yield slot;
}

function subjectAt(slot: number, { zones, conduits }: AssessmentContext): MethodsPreview['subjects'][number] {
  const isZone = slot < zones.length;
  const { id, slTarget } = isZone ? zones[slot]! : conduits[slot - zones.length]!;
  const assigned = slTarget && assignedTarget(slTarget).level;
  return { kind: isZone ? 'zone' : 'conduit', id, assigned };
}
