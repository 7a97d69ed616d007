import type { RiskInk } from '#shared/drawing/picture.ts';
import { sheetOf } from '#shared/drawing/paper/sheet-of.ts';
import { svgOfPage } from '#shared/drawing/paper/svg-of-page.ts';
import { pictureOf } from '#shared/drawing/picture-of.ts';
import { riskInks } from '#shared/drawing/risk-inks.ts';
import type { CrsInput } from '#shared/report/crs/crs-context.ts';
import { policyOf, sucOf } from '#shared/model/model.ts';
import type { Voice } from './voices.ts';

/** The colours of a plant's risk levels, by id. */
export function risksOf({ model }: Pick<CrsInput, 'model'>): ReadonlyMap<string, RiskInk> {
  return riskInks(policyOf(model));
}

const NO_META = { diagram: '', date: '', appVersion: '', catalogVersion: '', digest: null };

/** Draws the diagrams of a plant, each as an SVG of its own whose ids are unlike those of the others. */
export function figureDrawer(input: CrsInput, { locale, word }: Voice): (diagramId: string, title: string) => string {
  const { name: plant, site } = sucOf(input.model);
  let drawn = 0;
  return (diagramId, title) => {
    const picture = pictureOf({ ...input, locale, say: word }, diagramId);
    const meta = { ...NO_META, plant, site };
    const [page] = sheetOf(
      picture,
      { meta, say: word },
      {
        paper: 'fit',
        orientation: 'auto',
        split: 'one',
        chosen: null,
        area: null,
        hasTitle: false,
        legend: [],
        tables: [],
      },
    );
    drawn += 1;
    return page ? svgOfPage(page, { title, prefix: `f${drawn}-` }) : '';
  };
}
