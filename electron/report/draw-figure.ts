import type { Page } from '#shared/drawing/paper/page.ts';
import type { RiskInk } from '#shared/drawing/picture.ts';
import { sheetOf } from '#shared/drawing/paper/sheet-of.ts';
import { svgOfPage } from '#shared/drawing/paper/svg-of-page.ts';
import { pictureOf } from '#shared/drawing/picture-of.ts';
import { riskInks } from '#shared/drawing/risk-inks.ts';
import { policyOf, sucOf } from '#shared/model/model.ts';
import type { CrsInput } from '#shared/report/crs/crs-context.ts';
import type { Block } from '#shared/report/report-document.ts';
import { bothSpeakers } from '#shared/report/speaker.ts';
import type { Voices } from './voices.ts';

/** A diagram of the plant, or another drawing. */
export type Drawn = Extract<Block, { readonly block: 'figure' | 'drawing' }>;

/** The colours of a plant's risk levels, by id. */
export function risksOf({ model }: Pick<CrsInput, 'model'>): ReadonlyMap<string, RiskInk> {
  return riskInks(policyOf(model));
}

const NO_META = { diagram: '', date: '', appVersion: '', catalogVersion: '', digest: null };
/** A drawing that stands alone among the text of a report. */
const alone = {
  paper: 'fit',
  orientation: 'auto',
  split: 'one',
  chosen: null,
  area: null,
  hasTitle: false,
  legend: [],
  tables: [],
} as const;

/** Draws what a report shows, each as an SVG of its own whose ids are unlike those of the others; empty where there is nothing. */
export function figureDrawer(input: CrsInput, voices: Voices): (drawn: Drawn, title: string) => string {
  const { name: plant, site } = sucOf(input.model);
  const [first, second] = voices;
  const { locale, word: say } = first;
  const speaker = second ? bothSpeakers(first, second) : first;
  let count = 0;
  const diagram = (id: string): Page | undefined =>
    sheetOf(pictureOf({ ...input, locale, say }, id), { meta: { ...NO_META, plant, site }, say }, alone)[0];
  return (drawn, title) => {
    const page = drawn.block === 'figure' ? diagram(drawn.diagramId) : drawn.pageIn(speaker);
    count += 1;
    return page ? svgOfPage(page, { title, prefix: `f${count}-` }) : '';
  };
}
