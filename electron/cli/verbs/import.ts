import { basename } from 'node:path';
import { ok } from '#shared/result.ts';
import { readPlant } from '../read-plant.ts';
import { EXIT, type Verb } from '../verb.ts';
import { writePlant } from '../write-plant.ts';

/** The plant file that a document goes to when none is named: in the current folder, `x.iecmodel.json` to `x.iecmodel`. */
function targetOf(file: string): string {
  return `${basename(file).replace(/(\.iecmodel)?\.json$/i, '')}.iecmodel`;
}

/** `zonduit import`: a JSON document in the exchange form becomes a plant file. */
export const importVerb: Verb = {
  positionals: ['FILE.json'],
  options: { output: { short: 'o', value: 'FILE' }, force: {} },
  run({ positionals: [file = ''], options }, context) {
    const model = readPlant(file, context);
    if (!model.ok) return model;
    const target = options.get('output') ?? targetOf(file);
    const written = writePlant(target, model.value, options.has('force'), context);
    if (written.ok) context.say(context.t('cli:file.written', { file: target }));
    return written.ok ? ok(EXIT.good) : written;
  },
};
