import { basename } from 'node:path';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { emptyModel } from '#shared/model/model.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { err, ok } from '#shared/result.ts';
import { theCatalog } from '../the-catalog.ts';
import { EXIT, type Verb } from '../verb.ts';
import { writePlant } from '../write-plant.ts';

/** `zonduit new`: an empty plant with the default risk policy. */
export const newVerb: Verb = {
  positionals: ['FILE'],
  options: { name: { value: 'TEXT' }, force: {} },
  run({ positionals: [file = ''], options }, context) {
    const suc = sucSchema.safeParse({ name: options.get('name') ?? basename(file).replace(/\.iecmodel$/i, '') });
    if (!suc.success) return err({ exit: EXIT.wrongUse, lines: [context.t('cli:verb.new.badName')] });
    const model = emptyModel(suc.data, defaultPolicy(theCatalog(), context.locale));
    const written = writePlant(file, model, options.has('force'), context);
    if (written.ok) context.say(context.t('cli:file.written', { file }));
    return written.ok ? ok(EXIT.good) : written;
  },
};
