import type { Catalog } from '#shared/catalog/catalog.ts';
import { err, ok } from '#shared/result.ts';
import { textTable } from '../text-table.ts';
import { theCatalog } from '../the-catalog.ts';
import { EXIT, type Verb } from '../verb.ts';

/** The parts of the catalog that a name on the command line may pick. */
function partsOf(catalog: Catalog): [string, unknown][] {
  return Object.entries(catalog).filter(([, part]) => Array.isArray(part));
}

/** `zonduit catalog`: the facts of the standards and of ATT&CK that the engine uses. */
export const catalogVerb: Verb = {
  positionals: ['[PART]'],
  options: { json: {} },
  run({ positionals: [part], options }, context) {
    const catalog = theCatalog();
    const parts = partsOf(catalog).filter(([name]) => part === undefined || name === part);
    if (parts.length === 0) {
      const names = partsOf(catalog).map(([name]) => name);
      return err({ exit: EXIT.wrongUse, lines: [context.t('cli:verb.catalog.noPart', { parts: names.join(', ') })] });
    }
    if (options.has('json'))
      context.print(`${JSON.stringify(part === undefined ? catalog : parts[0]?.[1], null, 2)}\n`);
    else if (part === undefined)
      context.print(
        textTable(
          [context.t('cli:table.part'), context.t('cli:table.entries')],
          parts.map(([name, rows]) => [name, String((rows as unknown[]).length)]),
        ),
      );
    else context.print(entriesText(parts[0]?.[1] as readonly CatalogEntry[], context.locale));
    return ok(EXIT.good);
  },
};

type CatalogEntry = string | { id: string; name?: Texts; title?: Texts };
type Texts = string | Record<'en' | 'ja', string>;

function entriesText(entries: readonly CatalogEntry[], locale: 'en' | 'ja'): string {
  const rows = entries.map((entry) => {
    if (typeof entry === 'string') return [entry];
    const name = entry.name ?? entry.title ?? '';
    return [entry.id, typeof name === 'string' ? name : name[locale]];
  });
  const [first, ...rest] = rows;
  return first ? textTable(first, rest) : '';
}
