import { readXml } from '#electron/sheets/xml.ts';
import type { Page } from '#shared/drawing/paper/page.ts';
import { listsOf } from '#shared/drawing/paper/lists.ts';
import { sheetOf, type SheetChoice } from '#shared/drawing/paper/sheet-of.ts';
import { svgOfPage } from '#shared/drawing/paper/svg-of-page.ts';
import { legendOf } from '#shared/drawing/legend.ts';
import { pictureOf } from '#shared/drawing/picture-of.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { assess } from '#shared/engine/assess.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { theCatalog } from './catalog.ts';
import { say } from './seen.ts';

/** The main diagram of a plant, as an English reader sees it. */
export function pictured(model: Model, diagramId = 'main'): Picture {
  const catalog = theCatalog();
  return pictureOf({ model, catalog, assessment: assess(model, catalog), locale: 'en', say }, diagramId);
}

/** The pages of a plant; as large as the drawing, with everything around it, unless the choice says otherwise. */
export function sheet(model: Model, choice: Partial<SheetChoice> = {}, picture = pictured(model)): readonly Page[] {
  const types = { symbolOf: picture.symbolOf, nameOf: (type: string) => type };
  const legend = legendOf({ model, assessment: assess(model, theCatalog()), overlay: null, types, say });
  const tables = listsOf({ picture, channels: model.channel.values(), protocolName: (id) => id, say });
  const { name: plant, site } = sucOf(model);
  const meta = {
    plant,
    site,
    diagram: 'Main',
    date: '2026-11-27',
    appVersion: '1.2.3',
    catalogVersion: '2026',
    digest: null,
  };
  return sheetOf(
    picture,
    { meta, say },
    {
      paper: 'fit',
      orientation: 'auto',
      split: 'one',
      chosen: null,
      area: null,
      hasTitle: true,
      legend,
      tables,
      ...choice,
    },
  );
}

export const svgs = (pages: readonly Page[]): string[] => pages.map((page) => svgOfPage(page, { title: 'Drawing' }));

/** What an XML reader finds in a text: elements by name, and every piece of text; it throws where the XML is not well-formed. */
export function xmlOf(text: string): {
  readonly elements: ReadonlyMap<string, number>;
  readonly texts: readonly string[];
} {
  const elements = new Map<string, number>();
  const texts: string[] = [];
  readXml(Buffer.from(text), 'page.svg', {
    open: (name) => void elements.set(name, (elements.get(name) ?? 0) + 1),
    text: (one) => void texts.push(one),
  });
  return { elements, texts };
}
