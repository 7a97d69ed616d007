import { applyDiff, type EntityChange } from '#shared/diff/model-diff.ts';
import { changedResults } from '#shared/engine/assessment-patch.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import { policyOf } from '#shared/model/model.ts';
import { benchedCatalog, benchedPlant, sizeArgument } from './benched-plant.ts';
import { report, time } from './probe.ts';
import { median } from './row.ts';

const EDITS = 15;
const MEGABYTE = 1024 * 1024;

function heapAfterCollection(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const catalog = benchedCatalog();
const before = heapAfterCollection();
let model = benchedPlant(sizeArgument(), catalog);
let assessment: Assessment | null = null;
const cold = time(() => (assessment = assess(model, catalog)));
const heap = (heapAfterCollection() - before) / MEGABYTE;

/** One edit as the app makes it: a scenario's likelihood goes from one end of the scale to the other. */
function edit(index: number): number {
  const levels = policyOf(model).likelihoodLevels;
  const scenario = [...model.scenario.values()][index * 7];
  if (!scenario) throw new Error('no such scenario');
  const level = levels[index % 2 === 0 ? levels.length - 1 : 0];
  const change: EntityChange = {
    kind: 'scenario',
    id: scenario.id,
    before: scenario,
    after: { ...scenario, likelihood: level?.id ?? null },
  };
  return time(() => {
    model = applyDiff(model, [change]);
    const next = assess(model, catalog);
    if (assessment) changedResults(assessment, next);
    assessment = next;
  });
}

const edits = Array.from({ length: EDITS }, (_, index) => edit(index));
report({ cold, heap, edit: median(edits.slice(5)) });
