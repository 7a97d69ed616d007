import { dayOf } from '#shared/day.ts';
import { assess } from '#shared/engine/assess.ts';
import { ok } from '#shared/result.ts';
import { theCatalog } from '../the-catalog.ts';
import { findingsText } from '../print-findings.ts';
import { readPlant } from '../read-plant.ts';
import { EXIT, type Verb } from '../verb.ts';

/** `zonduit check`: what the rules find in a plant; the exit code says whether a finding that nobody accepted is an error. */
export const checkVerb: Verb = {
  positionals: ['FILE'],
  options: { json: {} },
  run({ positionals: [file = ''], options }, context) {
    const model = readPlant(file, context);
    if (!model.ok) return model;
    const { findings } = assess(model.value, theCatalog(), dayOf(new Date()));
    context.print(
      options.has('json')
        ? `${JSON.stringify({ format: 'iecmodel-findings', version: 1, findings }, null, 2)}\n`
        : findingsText(model.value, findings, context.t),
    );
    return ok(
      findings.some(({ severity, accepted }) => severity === 'error' && accepted === null) ? EXIT.findings : EXIT.good,
    );
  },
};
