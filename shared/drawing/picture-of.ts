import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import { policyOf, sucOf, type Model } from '#shared/model/model.ts';
import { conduitText, devicesOnConduits, firstChannels } from './labels.ts';
import { marksOf } from './marks.ts';
import type { Say } from './seeing/say.ts';
import type { Picture, PictureWords } from './picture.ts';
import { riskInks } from './risk-inks.ts';
import { routeConduits } from './routes/route-conduits.ts';
import { routedConduit } from './routes/routed-conduit.ts';
import { bandsOf } from './scene/bands.ts';
import { perimeterOf } from './scene/perimeter.ts';
import { buildScene } from './scene/scene.ts';
import { ownTypeOf } from './symbols/own-type.ts';
import { symbolOf } from './symbols/symbol-of.ts';

/** Whose plant is drawn, and for whom. */
export type Drawable = {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly say: Say;
};

/** Words on a drawing, in the language of `say`. */
export function pictureWords(say: Say, suc: string): PictureWords {
  return {
    unnamed: say('canvas:unnamed'),
    slTarget: say('canvas:legend.slTarget'),
    slAchieved: say('canvas:legend.slAchieved'),
    suc: say('canvas:perimeter', { name: suc }),
    count: (count) => say('canvas:count', { count }),
    folded: (count) => say('canvas:folded', { count }),
    conduits: String,
    band: (level) => (level === 'external' ? say('canvas:purdueExternal') : say('canvas:purdue', { level })),
  };
}

/** The names of protocols; one that the catalog does not know is called as it is written. */
export function protocolNames({
  model,
  catalog,
  locale,
}: Omit<Drawable, 'say' | 'assessment'>): (id: string) => string {
  const { protocols } = catalogOf(catalog, model).catalog;
  const names = new Map(protocols.map(({ id, name }) => [id, name[locale]] as const));
  return (id) => names.get(id) ?? id;
}

/** What a diagram of a plant shows, made at once and without a screen. */
export function pictureOf(drawable: Drawable, diagramId: string): Picture {
  const { model, assessment, say } = drawable;
  const { zone, asset, channel, catalogEntry } = model;
  const scene = buildScene(model, diagramId);
  const conduit = scene.conduits;
  const first = firstChannels(channel.values());
  const nameOf = protocolNames(drawable);
  const texts = new Map([...conduit.values()].map((one) => [one.id, conduitText(one, first.get(one.id), nameOf)]));
  const devices = devicesOnConduits(conduit.values(), asset);
  const placed = [...scene.items.values()].map(({ key, parentKey, abs }) => ({ key, parentKey, rect: abs }));
  const suc = sucOf(model);
  return {
    scene,
    routes: routeConduits(placed, [...conduit.values()].map(routedConduit(texts, devices))),
    bands: bandsOf(scene, zone),
    zones: zone,
    assets: asset,
    conduits: conduit,
    notes: model.note,
    conduitTexts: texts,
    devices,
    perimeter: perimeterOf(scene, zone, suc.accessPoints),
    symbolOf: (type) => symbolOf(type, ownTypeOf(type, catalogEntry)),
    marks: marksOf(assessment, riskInks(policyOf(model)), assessment.findings),
    overlay: null,
    inSight: null,
    words: pictureWords(say, suc.name),
  };
}
