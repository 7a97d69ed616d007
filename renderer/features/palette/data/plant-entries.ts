import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale, Named } from '#shared/catalog/localized-text.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { EntityTypes, Model } from '#shared/model/model.ts';
import { makeEntry, type Entry } from './entry.ts';
import type { Entries } from './search.ts';

const plantKinds = [
  'zone',
  'conduit',
  'asset',
  'diagram',
  'note',
  'scenario',
  'countermeasure',
  'threatSource',
] as const;
type PlantKind = (typeof plantKinds)[number];

/** What entities are known by besides their names. */
const knownBy: { readonly [K in PlantKind]: (entity: EntityTypes[K]) => readonly string[] } = {
  zone: ({ id, code, location }) => [id, code, location],
  asset: ({ id, type, vendor, product, addresses }) => [id, type, vendor, product, ...addresses],
  conduit: ({ id }) => [id],
  diagram: ({ id, description }) => [id, description],
  note: ({ id, text }) => [id, text],
  scenario: ({ id }) => [id],
  countermeasure: ({ id, department, person }) => [id, department, person],
  threatSource: ({ id }) => [id],
};

/** Entries by what they were made of: after an edit only what changed is made anew. */
const made = new WeakMap<object, Entry>();
const tables = new WeakMap<object, readonly Entry[]>();

/** The value for a key that is made once. */
function once<V>(known: WeakMap<object, V>, key: object, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}

function entryOf<K extends PlantKind>(kind: K, entity: EntityTypes[K]): Entry {
  return once(made, entity, () => makeEntry(kind, entity.id, displayName(kind, entity), knownBy[kind](entity)));
}

function entriesOf<K extends PlantKind>(model: Model, kind: K): readonly Entry[] {
  const table: ReadonlyMap<string, EntityTypes[K]> = model[kind];
  return once(tables, table, () => Array.from(table.values(), (entity) => entryOf(kind, entity)));
}

/** Makes the entries of a plant one after the other, so that it can be done in what time there is. */
export function* preparePlant(model: Model): Generator<void> {
  for (const kind of plantKinds)
    for (const entity of model[kind].values()) {
      entryOf(kind, entity);
      yield;
    }
}

type Spoken = { readonly locale: Locale; readonly names: unknown; readonly entries: readonly Entry[] };
/** What speaks the language of the screen, for the language and the names that were asked for last. */
const spoken = new WeakMap<object, Spoken>();

function inLanguage(key: object, locale: Locale, names: unknown, make: () => readonly Entry[]): readonly Entry[] {
  const known = spoken.get(key);
  if (known?.locale === locale && known.names === names) return known.entries;
  const entries = make();
  spoken.set(key, { locale, names, entries });
  return entries;
}

const noCatalog: Pick<Catalog, 'requirements' | 'techniques' | 'protocols'> = {
  requirements: [],
  techniques: [],
  protocols: [],
};

/** Channels by their protocol and port; the conduit is what is gone to. */
function channelEntries({ channel }: Model, protocols: readonly Named[], locale: Locale): readonly Entry[] {
  return inLanguage(channel, locale, protocols, () => {
    const names = new Map(protocols.map(({ id, name }) => [id, name[locale]]));
    return Array.from(channel.values(), ({ id, protocol, port }) => {
      const name = names.get(protocol) ?? protocol;
      return makeEntry('channel', id, [name, port].filter(Boolean).join(' '), [id, protocol]);
    }).filter(({ name }) => name !== '');
  });
}

/** Everything of the plant and the standards that the palette finds; each table is gone through once per change. */
export function plantEntries(model: Model, catalog: Catalog | null, locale: Locale): Omit<Entries, 'command'> {
  const { requirements, techniques, protocols } = catalog ?? noCatalog;
  return {
    zone: () => entriesOf(model, 'zone'),
    asset: () => entriesOf(model, 'asset'),
    conduit: () => entriesOf(model, 'conduit'),
    channel: () => channelEntries(model, protocols, locale),
    diagram: () => entriesOf(model, 'diagram'),
    note: () => entriesOf(model, 'note'),
    scenario: () => entriesOf(model, 'scenario'),
    countermeasure: () => entriesOf(model, 'countermeasure'),
    threatSource: () => entriesOf(model, 'threatSource'),
    requirement: () =>
      inLanguage(requirements, locale, null, () =>
        requirements.map(({ id, title }) => makeEntry('requirement', id, `${id} ${title[locale]}`, [])),
      ),
    technique: () =>
      inLanguage(techniques, locale, null, () =>
        techniques.map(({ id, fullName }) => makeEntry('technique', id, `${id} ${fullName[locale]}`, [])),
      ),
  };
}
