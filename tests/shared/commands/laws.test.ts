import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { applyDiff, reverseDiff, squashDiffs, type ModelDiff } from '#shared/diff/model-diff.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import { arbitraryStep, type Step } from '#tests/support/arbitrary-command.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import type { Model } from '#shared/model/model.ts';

/** Runs the steps that are not refused; gives the model after each and the diffs. */
function run(model: Model, steps: readonly Step[]): { models: Model[]; diffs: ModelDiff[] } {
  const models = [model];
  const diffs: ModelDiff[] = [];
  for (const step of steps) {
    const before = models.at(-1) as Model;
    const outcome = runCommand(before, step.make(before));
    if (!outcome.ok) continue;
    models.push(outcome.value.model);
    diffs.push(outcome.value.diff);
  }
  return { models, diffs };
}

const stories = fc.tuple(arbitraryModel, fc.array(arbitraryStep, { maxLength: 12 }));

test('a sound model stays sound whatever commands are run', () => {
  fc.assert(
    fc.property(stories, ([model, steps]) => {
      const { models } = run(model, steps);
      expect(modelViolations(models.at(-1) as Model)).toEqual([]);
    }),
  );
});

test('a refused command leaves the model untouched', () => {
  fc.assert(
    fc.property(stories, ([model, steps]) => {
      const frozen = structuredClone(model);
      for (const step of steps) runCommand(model, step.make(model));
      expect(model).toEqual(frozen);
    }),
  );
});

test('each diff leads forth and its reverse leads back', () => {
  fc.assert(
    fc.property(stories, ([model, steps]) => {
      const { models, diffs } = run(model, steps);
      diffs.forEach((diff, at) => {
        expect(applyDiff(models[at] as Model, diff)).toEqual(models[at + 1]);
        expect(applyDiff(models[at + 1] as Model, reverseDiff(diff))).toEqual(models[at]);
      });
    }),
  );
});

test('a reversed reverse is the diff itself', () => {
  fc.assert(
    fc.property(stories, ([model, steps]) => {
      for (const diff of run(model, steps).diffs) expect(reverseDiff(reverseDiff(diff))).toEqual(diff);
    }),
  );
});

test('squashed diffs do what they do in turn, and undo as one', () => {
  fc.assert(
    fc.property(stories, ([model, steps]) => {
      const { models, diffs } = run(model, steps);
      const squashed = squashDiffs(...diffs);
      expect(applyDiff(model, squashed)).toEqual(models.at(-1));
      expect(applyDiff(models.at(-1) as Model, reverseDiff(squashed))).toEqual(model);
    }),
  );
});

test('tables that a diff does not touch stay the same objects', () => {
  fc.assert(
    fc.property(stories, ([model, steps]) => {
      const { models, diffs } = run(model, steps);
      diffs.forEach((diff, at) => {
        const touched = new Set(diff.map((change) => change.kind));
        for (const kind of Object.keys(model) as (keyof Model)[])
          if (!touched.has(kind)) expect(models[at + 1]?.[kind]).toBe(models[at]?.[kind]);
      });
    }),
  );
});
