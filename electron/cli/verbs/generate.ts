import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { generatePlant } from '#shared/generate/generate-plant.ts';
import { isPlantSize, plantSizes } from '#shared/generate/plant-size.ts';
import { err, ok } from '#shared/result.ts';
import { theCatalog } from '../the-catalog.ts';
import { EXIT, type Verb } from '../verb.ts';
import { writePlant } from '../write-plant.ts';

/** `zonduit generate`: an invented plant of a given size, the same for the same seed. */
export const generateVerb: Verb = {
  positionals: [],
  options: { size: { value: 'SIZE' }, seed: { value: 'NUMBER' }, output: { short: 'o', value: 'FILE' }, force: {} },
  run({ options }, context) {
    const refuse = (key: string, params?: object) =>
      err({ exit: EXIT.wrongUse, lines: [context.t(`cli:verb.generate.${key}`, { ...params })] });
    const size = options.get('size') ?? 'small';
    const seed = options.get('seed') ?? '1';
    const target = options.get('output');
    if (!isPlantSize(size)) return refuse('badSize', { sizes: Object.keys(plantSizes).join(', ') });
    if (!/^\d{1,9}$/.test(seed)) return refuse('badSeed');
    if (target === undefined) return refuse('noOutput');
    const catalog = theCatalog();
    const model = generatePlant(size, Number(seed), catalog, defaultPolicy(catalog, context.locale));
    const written = writePlant(target, model, options.has('force'), context);
    if (written.ok) context.say(context.t('cli:file.written', { file: target }));
    return written.ok ? ok(EXIT.good) : written;
  },
};
