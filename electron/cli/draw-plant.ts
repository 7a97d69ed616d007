import { canonicalTexts, digestTexts } from '#electron/storage/model-digest.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { legendOf } from '#shared/drawing/legend.ts';
import { listsOf } from '#shared/drawing/paper/lists.ts';
import { numberedName } from '#shared/drawing/paper/numbered.ts';
import type { PaperChoice } from '#shared/drawing/paper/plan-pages.ts';
import { sheetOf } from '#shared/drawing/paper/sheet-of.ts';
import { svgOfPage } from '#shared/drawing/paper/svg-of-page.ts';
import { pictureOf, protocolNames } from '#shared/drawing/picture-of.ts';
import { overlays, type OverlayId } from '#shared/drawing/seeing/overlays/index.ts';
import { assess } from '#shared/engine/assess.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { appVersion } from './app-version.ts';
import { theCatalog } from './the-catalog.ts';
import type { CliContext } from './verb.ts';

/** What of a plant is drawn, and with what around it. */
export type DrawChoice = PaperChoice & {
  readonly diagramId: string;
  readonly overlay: OverlayId | null;
  readonly date: string;
  readonly hasLegend: boolean;
  readonly hasList: boolean;
};

/** A plant's drawing as SVG texts, one per page. The same plant, choice and version give the same bytes. */
export function drawPlant(model: Model, choice: DrawChoice, { locale, t }: CliContext): readonly string[] {
  const catalog = theCatalog();
  const assessment = assess(model, catalog);
  const drawable = { model, catalog, assessment, locale, say: t };
  const plain = pictureOf(drawable, choice.diagramId);
  const view = choice.overlay && overlays[choice.overlay].show({ model, assessment, fr: null, say: t });
  const picture = { ...plain, overlay: view && view.marks };
  const suc = sucOf(model);
  const types = new Map(catalogOf(catalog, model).catalog.assetTypes.map(({ id, name }) => [id, name[locale]]));
  const meta = {
    plant: suc.name,
    site: suc.site,
    diagram: model.diagram.get(choice.diagramId)?.name ?? t('paper:mainDiagram'),
    date: choice.date,
    appVersion: appVersion(),
    catalogVersion: catalog.manifest.version,
    digest: digestTexts(canonicalTexts(model)),
  };
  const lists = { picture, channels: model.channel.values(), protocolName: protocolNames(drawable), say: t };
  const { symbolOf } = picture;
  const legend = legendOf({
    model,
    assessment,
    overlay: choice.overlay && view ? { id: choice.overlay, fr: null, view } : null,
    types: { symbolOf, nameOf: (type) => types.get(type) ?? type },
    say: t,
  });
  const pages = sheetOf(
    picture,
    { meta, say: t },
    {
      ...choice,
      chosen: null,
      area: null,
      hasTitle: true,
      legend: choice.hasLegend ? legend : [],
      tables: choice.hasList ? listsOf(lists) : [],
    },
  );
  return pages.map((page, at) => svgOfPage(page, { title: numberedName(suc.name, at + 1, pages.length) }));
}

/** Every diagram of a plant. */
export function diagramIdsOf(model: Model): ReadonlySet<string> {
  return new Set([MAIN_DIAGRAM, ...model.diagram.keys()]);
}
