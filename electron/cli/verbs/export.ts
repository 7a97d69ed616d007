import { err, ok } from '#shared/result.ts';
import { readPlant } from '../read-plant.ts';
import { EXIT, type Verb } from '../verb.ts';
import { exchangeText, writeText } from '../write-plant.ts';

const formats = ['json'];

/** `zonduit export`: a plant as a JSON document in the exchange form. */
export const exportVerb: Verb = {
  positionals: ['FILE'],
  options: { format: { value: 'FORMAT' }, output: { short: 'o', value: 'FILE' }, force: {} },
  run({ positionals: [file = ''], options }, context) {
    if (!formats.includes(options.get('format') ?? 'json'))
      return err({ exit: EXIT.wrongUse, lines: [context.t('cli:wrongUse.format', { formats: formats.join(', ') })] });
    const model = readPlant(file, context);
    if (!model.ok) return model;
    const text = exchangeText(model.value);
    const target = options.get('output');
    if (target === undefined) {
      context.print(text);
      return ok(EXIT.good);
    }
    const written = writeText(target, text, options.has('force'), context);
    if (written.ok) context.say(context.t('cli:file.written', { file: target }));
    return written.ok ? ok(EXIT.good) : written;
  },
};
