import type { Catalog } from '#shared/catalog/catalog.ts';
import { policyFrom } from '#shared/catalog/default-policy.ts';
import { threatSourceOf } from '#shared/commands/with-threat-sources.ts';
import type { Locale, LocalizedText } from '#shared/catalog/localized-text.ts';
import type { PlantTemplate } from '#shared/catalog/plant-template.ts';
import { emptyModel, entitySchemas, type EntityKind, type EntityTypes, type Model } from '#shared/model/model.ts';
import type { Policy } from '#shared/model/policy.ts';
import type { Suc } from '#shared/model/suc.ts';
import { placeZones } from './place-zones.ts';

/** What of the catalog a plant is begun with. */
export type Source = Pick<Catalog, 'policies' | 'threatPatterns' | 'threatSources'>;
type Say = (text: LocalizedText | null) => string;
type Fields = Readonly<Record<string, unknown>>;

function tableOf<K extends EntityKind>(kind: K, rows: readonly Fields[]): ReadonlyMap<string, EntityTypes[K]> {
  const schema = entitySchemas[kind];
  return new Map(rows.map((row) => schema.parse(row) as EntityTypes[K]).map((entity) => [entity.id, entity]));
}

function policyOf(id: string, { policies }: Source, locale: Locale): Policy {
  const ready = policies.find((one) => one.id === id);
  if (!ready) throw new Error(`a template with the unknown risk policy ${id}`);
  return policyFrom(ready, locale);
}

function conduitTables({ conduits }: PlantTemplate, say: Say): Pick<Model, 'conduit' | 'channel'> {
  const endOf = (end: PlantTemplate['conduits'][number]['from']) =>
    typeof end === 'string' ? end : { external: say(end.external) };
  return {
    conduit: tableOf(
      'conduit',
      conduits.map(({ channels: _channels, name, from, to, ...conduit }) => ({
        ...conduit,
        name: say(name),
        from: endOf(from),
        to: endOf(to),
      })),
    ),
    channel: tableOf(
      'channel',
      conduits.flatMap(({ id, channels }) =>
        channels.map(({ data, ...channel }, at) => ({
          ...channel,
          id: `${id}.${at + 1}`,
          conduitId: id,
          data: say(data),
        })),
      ),
    ),
  };
}

function threatTables(
  { scenarios, threatSourceIds }: PlantTemplate,
  { threatPatterns, threatSources }: Source,
  say: Say,
  locale: Locale,
): Pick<Model, 'scenario' | 'threatSource'> {
  const patterns = new Map(threatPatterns.map((pattern) => [pattern.id, pattern]));
  const profiles = new Map(threatSources.map((profile) => [profile.id, profile]));
  return {
    threatSource: tableOf(
      'threatSource',
      threatSourceIds.flatMap((id) => {
        const profile = profiles.get(id);
        return profile ? [threatSourceOf(profile, locale)] : [];
      }),
    ),
    scenario: tableOf(
      'scenario',
      scenarios.map((scenario) => {
        const { name = null, techniqueIds = [], vulnerability = null } = patterns.get(scenario.patternId) ?? {};
        return { ...scenario, name: say(name), techniqueIds: [...techniqueIds], vulnerability: say(vulnerability) };
      }),
    ),
  };
}

/** The plant that a template begins: with its policy and its drawing, everything named in one language. */
export function plantOfTemplate(template: PlantTemplate, source: Source, locale: Locale, suc: Suc): Model {
  const say: Say = (text) => text?.[locale] ?? '';
  const called = <T extends { readonly name: LocalizedText }>(row: T) => ({ ...row, name: say(row.name) });
  const described: Suc = {
    ...suc,
    purpose: say(template.purpose),
    essentialFunctions: template.essentialFunctions.map((one) => ({ ...called(one), description: '' })),
    accessPoints: template.accessPoints.map((one) => ({ ...called(one), description: '' })),
  };
  const model: Model = {
    ...emptyModel(described, policyOf(template.policyId, source, locale)),
    ...conduitTables(template, say),
    ...threatTables(template, source, say, locale),
    zone: tableOf(
      'zone',
      template.zones.map(({ when: _when, ...zone }) => called(zone)),
    ),
    asset: tableOf('asset', template.assets.map(called)),
    countermeasure: tableOf('countermeasure', template.countermeasures.map(called)),
  };
  return { ...model, placement: placeZones(model) };
}
