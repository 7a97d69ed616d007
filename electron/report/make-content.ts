import { canonicalTexts, digestTexts } from '#electron/storage/model-digest.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { assess } from '#shared/engine/assess.ts';
import type { ReportLanguage, ReportPaper, ReportStep } from '#shared/ipc/report-request.ts';
import { nameIn } from '#shared/model/display-name.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportKind } from '#shared/report/report-kinds.ts';
import { figureDrawer, risksOf } from './draw-figure.ts';
import { vendorInput } from '#shared/report/vendor/vendor-input.ts';
import type { Logo, ReportContent } from './report-content.ts';
import { voicesOf, wordIn } from './voices.ts';

/** Which report of a plant is made, and for whom. */
export type ReportChoice = {
  readonly kind: ReportKind;
  readonly lang: ReportLanguage;
  readonly paper: ReportPaper;
  /** The zone that a redacted version is about; null for the whole plant. */
  readonly only: string | null;
  /** The meeting whose minutes are written; null for all of them. */
  readonly meetingId: string | null;
  /** The day that the report is as of, as 2026-11-23. */
  readonly day: string;
  readonly appVersion: string;
};

/** Where texts and letters are: the folder of the catalog, that of the checkout without one, and style sheets. */
export type ReportSources = { readonly catalog: string | undefined; readonly fonts: readonly string[] };

/** Hears what is being done, and how far it is. */
export type OnStep = (step: ReportStep, done: number, of: number) => void;

const pictures: readonly Logo['mediaType'][] = ['image/png', 'image/jpeg', 'image/svg+xml'];

/** The picture on the covers of a plant; null where it has none that can be shown. */
function logoOf(model: Model): Logo | null {
  const file = model.attachment.get(sucOf(model).paper.logoId ?? '');
  const mediaType = pictures.find((type) => type === file?.mediaType);
  return file && mediaType ? { mediaType, content: file.content } : null;
}

/** A plant, and the catalog that it is assessed by. */
export type ReportPlant = { readonly model: Model; readonly catalog: Catalog };

/** Everything that a report says, built from the plant as it is: every number is the assessment's. */
export function makeContent(
  { model, catalog }: ReportPlant,
  choice: ReportChoice,
  { catalog: catalogFolder }: Pick<ReportSources, 'catalog'>,
  onStep: OnStep,
): ReportContent {
  onStep('assess', 0, 1);
  const assessment = assess(model, catalog, choice.day);
  const input = { model, catalog: catalogOf(catalog, model).catalog, assessment };
  const { only, meetingId } = choice;
  const document = buildReport(choice.kind, { ...input, only, meetingId });
  const voices = voicesOf(choice.lang, catalogFolder);
  const parts = document.parts.map((part, at) => {
    onStep('build', at, document.parts.length);
    return { part, blocks: part.build() };
  });
  const word = (key: string, params?: Readonly<Record<string, unknown>>) =>
    wordIn(voices, `paper-report:${key}`, params);
  const [{ word: first, say }] = voices;
  return {
    document,
    parts,
    voices,
    paper: choice.paper,
    day: choice.day,
    cover: [
      ...(only === null ? [] : [{ label: word('onlyOf'), value: nameIn(model, 'zone', only) }]),
      { label: word('date'), value: say({ say: 'moment', iso: choice.day }) },
      { label: word('madeWith'), value: first('paper-report:product', { version: choice.appVersion }) },
      { label: word('digest'), value: digestTexts(canonicalTexts(model)) },
    ],
    risks: risksOf({ model }),
    coverText: sucOf(model).paper.coverText,
    logo: logoOf(model),
    drawing: figureDrawer(only === null ? input : vendorInput(input, only), voices),
  };
}
