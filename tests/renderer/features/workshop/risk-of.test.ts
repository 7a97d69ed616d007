import { riskOf } from '#renderer/features/workshop/risk-of.ts';
import { assess } from '#shared/engine/assess.ts';
import { indexPolicy } from '#shared/engine/policy-index.ts';
import { policyOf } from '#shared/model/model.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, TODAY } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const level = (letter: 'l' | 'c') => fc.constantFrom(null, `${letter}1`, `${letter}2`, `${letter}3`);

it('the room says of each risk what the engine says of it, whatever assumptions fell', () => {
  fc.assert(
    fc.property(
      level('l'),
      level('c'),
      fc.constantFrom('true', 'false', 'open'),
      fc.nat(2),
      (likelihood, c, state, steps) => {
        const plant = aPlant({
          policy: { overrides: [{ id: 'O', category: 'safety', consequenceAtLeast: 'c3' }] },
          assumption: [{ id: 'A', statement: 'The gate is locked', state }],
          scenario: [
            {
              id: 'R',
              likelihood,
              consequences: c === null ? {} : { safety: c },
              assumptionIds: ['A'],
              assumptionEffects: { A: { likelihoodSteps: steps, consequenceSteps: 2 - steps } },
            },
          ],
        });
        const [result] = assess(plant, theCatalog(), TODAY).scenarios;
        const { cell, treat } = riskOf(plant.scenario.get('R')!, plant, indexPolicy(policyOf(plant)));
        expect({ risk: cell.risk, treat }).toEqual({ risk: result?.unmitigated, treat: result?.treat });
      },
    ),
  );
});
