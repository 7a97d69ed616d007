import { assess } from '#shared/engine/assess.ts';
import { whatIf } from '#shared/engine/what-if.ts';
import type { Model } from '#shared/model/model.ts';
import { benchedCatalog, benchedPlant, sizeArgument } from './benched-plant.ts';
import { report, time } from './probe.ts';
import { median } from './row.ts';

const RUNS = 15;
const ID = 'AS-1';

const catalog = benchedCatalog();
const plant = benchedPlant(sizeArgument(), catalog);
/** The worst case: every scenario of the plant leans on the one assumption. */
const model: Model = {
  ...plant,
  scenario: new Map(
    [...plant.scenario].map(([id, one]) => [
      id,
      { ...one, assumptionIds: [ID], assumptionEffects: { [ID]: { likelihoodSteps: 1, consequenceSteps: 1 } } },
    ]),
  ),
};
const assumption = model.assumption.get(ID);
if (!assumption) throw new Error(`no ${ID}`);
const fallen: Model = { ...model, assumption: new Map([[ID, { ...assumption, state: 'false' }]]) };
assess(model, catalog);
const answers = Array.from({ length: RUNS }, () => time(() => whatIf(model, catalog, ID, 'false')));
const anew = Array.from({ length: RUNS }, () => time(() => assess(fallen, catalog)));
report({ first: answers[0], answer: median(answers), anew: median(anew) });
