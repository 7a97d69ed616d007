import type { Catalog } from '#shared/catalog/catalog.ts';
import { assumptionSchema } from '#shared/model/assumption.ts';
import { emptyModel, type Model } from '#shared/model/model.ts';
import type { Policy } from '#shared/model/policy.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { generateAssets } from './generate-assets.ts';
import { externalEnds, generateChannels, generateConduits } from './generate-conduits.ts';
import { generateCountermeasures, generateStatuses } from './generate-measures.ts';
import { generateAssetStatuses, generateProducts } from './generate-products.ts';
import { generateScenarios, generateThreatSources } from './generate-scenarios.ts';
import { generateZones } from './generate-zones.ts';
import { layOutPlant } from './lay-out-plant.ts';
import { plantSizes, type PlantSize, type PlantSizeName } from './plant-size.ts';
import { createRandom } from './random.ts';

function byId<T extends { readonly id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** An invented plant that keeps every rule of the model; the same size, seed, catalog and policy give the same plant. */
export function generatePlant(
  nameOrSize: PlantSizeName | PlantSize,
  seed: number,
  catalog: Catalog,
  policy: Policy,
): Model {
  const size = typeof nameOrSize === 'string' ? plantSizes[nameOrSize] : nameOrSize;
  const name = typeof nameOrSize === 'string' ? nameOrSize : `${size.zones} zones`;
  const random = createRandom(seed);
  const zones = generateZones(size.zones, random);
  const products = generateProducts(catalog, random);
  const assets = generateAssets(size.assets, zones, products, { catalog, random });
  const conduits = generateConduits(size.conduits, zones, random);
  const threatSources = generateThreatSources();
  const countermeasures = generateCountermeasures(Math.ceil(size.scenarios / 10), zones, catalog, random);
  const ground = { zones, conduits, assets, threatSources, countermeasures, catalog, policy };
  const suc = sucSchema.parse({
    name: `Generated plant, ${name}, seed ${seed}`,
    purpose: 'Invented for tests and measurements.',
    accessPoints: [{ id: 'AP-1', name: externalEnds[0], zoneId: zones[0]?.id }],
    essentialFunctions: [{ id: 'EF-1', name: 'Keep the process in a safe state' }],
  });
  const used = new Set(conduits.map(({ to }) => (typeof to === 'string' ? null : to.external)));
  return {
    ...emptyModel(suc, policy),
    zone: byId(zones),
    conduit: byId(conduits),
    channel: byId(generateChannels(conduits, catalog, random)),
    asset: byId(assets),
    threatSource: byId(threatSources),
    assumption: byId([assumptionSchema.parse({ id: 'AS-1', statement: 'Physical access is controlled.' })]),
    countermeasure: byId(countermeasures),
    scenario: byId(generateScenarios(size.scenarios, ground, random)),
    requirementStatus: byId([
      ...generateStatuses(zones, catalog, random),
      ...generateAssetStatuses(assets, catalog, random),
    ]),
    product: byId([...products.values()].flat()),
    placement: byId(
      layOutPlant(
        zones,
        assets,
        externalEnds.filter((end) => used.has(end)),
      ),
    ),
  };
}
