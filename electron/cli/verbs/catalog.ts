import { err, ok } from '#shared/result.ts';
import { catalogWith } from '../catalog-with.ts';
import { catalogParts, entriesText, partsText, printedCatalog, uncertainCount } from '../print-catalog.ts';
import { EXIT, type Verb } from '../verb.ts';

/** `zonduit catalog`: the facts of the standards and of ATT&CK that the engine uses. */
export const catalogVerb: Verb = {
  positionals: ['[PART]'],
  options: { json: {}, with: { value: 'FILE' } },
  run({ positionals: [name], options }, context) {
    const { print, say, locale, t } = context;
    const read = catalogWith(options.get('with'), context);
    if (!read.ok) return read;
    const catalog = read.value;
    const printed = printedCatalog(catalog);
    const parts = catalogParts(printed);
    const part = parts.find((one) => one.name === name);
    if (name !== undefined && !part)
      return err({
        exit: EXIT.wrongUse,
        lines: [t('cli:verb.catalog.noPart', { parts: parts.map((one) => one.name).join(', ') })],
      });
    if (options.has('json')) print(`${JSON.stringify(part ? part.rows : printed, null, 2)}\n`);
    else if (part) {
      print(entriesText(part, catalog, locale, t));
      const count = uncertainCount(part);
      if (count > 0) say(t('cli:verb.catalog.uncertain', { count, entries: part.rows.length }));
    } else print(partsText(catalog, parts, t));
    return ok(EXIT.good);
  },
};
