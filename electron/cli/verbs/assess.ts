import { dayOf } from '#shared/day.ts';
import { assess } from '#shared/engine/assess.ts';
import { ok } from '#shared/result.ts';
import { theCatalog } from '../the-catalog.ts';
import { assessmentDocument, assessmentText } from '../print-assessment.ts';
import { readPlant } from '../read-plant.ts';
import { EXIT, type Verb } from '../verb.ts';

/** `zonduit assess`: everything that follows from a plant. */
export const assessVerb: Verb = {
  positionals: ['FILE'],
  options: { json: {} },
  run({ positionals: [file = ''], options }, context) {
    const model = readPlant(file, context);
    if (!model.ok) return model;
    const assessment = assess(model.value, theCatalog(), dayOf(new Date()));
    context.print(
      options.has('json')
        ? `${JSON.stringify(assessmentDocument(assessment), null, 2)}\n`
        : assessmentText(model.value, assessment, context.t),
    );
    return ok(EXIT.good);
  },
};
