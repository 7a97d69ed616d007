import { basename } from 'node:path';
import { EMPTY_TEMPLATE } from '#shared/catalog/start-questions.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { err, ok } from '#shared/result.ts';
import { beginPlant } from '#shared/template/begin-plant.ts';
import { theCatalog } from '../the-catalog.ts';
import { EXIT, type Verb } from '../verb.ts';
import { writePlant } from '../write-plant.ts';

/** `zonduit new`: a plant that begins as a template; without one, empty with the default risk policy. */
export const newVerb: Verb = {
  positionals: ['FILE'],
  options: { name: { value: 'TEXT' }, template: { value: 'ID' }, force: {} },
  run({ positionals: [file = ''], options }, context) {
    const suc = sucSchema.safeParse({ name: options.get('name') ?? basename(file).replace(/\.iecmodel$/i, '') });
    if (!suc.success) return err({ exit: EXIT.wrongUse, lines: [context.t('cli:verb.new.badName')] });
    const catalog = theCatalog();
    const templateId = options.get('template') ?? EMPTY_TEMPLATE;
    const model = beginPlant(catalog, context.locale, suc.data, { templateId, has: null });
    if (model === null) {
      const ids = catalog.templates.map(({ id }) => id).join(', ');
      return err({ exit: EXIT.wrongUse, lines: [context.t('cli:verb.new.badTemplate', { id: templateId, ids })] });
    }
    const written = writePlant(file, model, options.has('force'), context);
    if (written.ok) context.say(context.t('cli:file.written', { file }));
    return written.ok ? ok(EXIT.good) : written;
  },
};
