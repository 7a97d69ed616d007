import { numberedName } from '#shared/drawing/paper/numbered.ts';
import type { PaperName } from '#shared/drawing/paper/page.ts';
import { overlayIds } from '#shared/drawing/seeing/overlays/index.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { diagramIdsOf, drawPlant, type DrawChoice } from '../draw-plant.ts';
import { readPlant } from '../read-plant.ts';
import { EXIT, type CliContext, type Failure, type Verb, type VerbArguments } from '../verb.ts';
import { writeText } from '../write-plant.ts';

const paperNames = ['fit', 'a4', 'a3'] as const satisfies readonly PaperName[];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const today = (): string => new Date().toISOString().slice(0, 10);

function choiceOf(options: VerbArguments['options'], { t }: CliContext): Result<DrawChoice, Failure> {
  const wanted = options.get('paper') ?? 'fit';
  const paper = paperNames.find((name) => name === wanted);
  const date = options.get('date') ?? today();
  const wrong = (line: string) => err({ exit: EXIT.wrongUse, lines: [line] });
  if (!paper) return wrong(t('cli:verb.draw.badPaper', { papers: paperNames.join(', ') }));
  const asked = options.get('overlay') ?? null;
  const overlay = overlayIds.find((id) => id === asked) ?? null;
  if (asked !== null && overlay === null)
    return wrong(t('cli:verb.draw.badOverlay', { overlays: overlayIds.join(', ') }));
  if (!DAY.test(date)) return wrong(t('cli:verb.draw.badDate'));
  return ok({
    paper,
    orientation: 'auto',
    split: options.has('tiles') ? 'tiles' : 'one',
    diagramId: options.get('diagram') ?? MAIN_DIAGRAM,
    overlay,
    date,
    hasLegend: !options.has('no-legend'),
    hasList: !options.has('no-list'),
  });
}

/** Writes each page to a file of its own. */
function writePages(target: string, pages: readonly string[], force: boolean, context: CliContext) {
  for (const [at, text] of pages.entries()) {
    const file = numberedName(target, at + 1, pages.length);
    const written = writeText(file, text, force, context);
    if (!written.ok) return written;
    context.say(context.t('cli:file.written', { file }));
  }
  return ok(EXIT.good);
}

/** `zonduit draw`: the drawing of a plant as SVG, one file per page. */
export const drawVerb: Verb = {
  positionals: ['FILE'],
  options: {
    output: { short: 'o', value: 'OUT.svg' },
    diagram: { value: 'ID' },
    paper: { value: 'PAPER' },
    tiles: {},
    overlay: { value: 'OVERLAY' },
    'no-legend': {},
    'no-list': {},
    date: { value: 'DAY' },
    force: {},
  },
  run({ positionals: [file = ''], options }, context) {
    const { t } = context;
    const choice = choiceOf(options, context);
    if (!choice.ok) return choice;
    const model = readPlant(file, context);
    if (!model.ok) return model;
    const diagrams = diagramIdsOf(model.value);
    if (!diagrams.has(choice.value.diagramId))
      return err({ exit: EXIT.wrongUse, lines: [t('cli:verb.draw.badDiagram', { ids: [...diagrams].join(', ') })] });
    const pages = drawPlant(model.value, choice.value, context);
    const target = options.get('output');
    if (target !== undefined) return writePages(target, pages, options.has('force'), context);
    const [only, second] = pages;
    if (only === undefined || second !== undefined)
      return err({ exit: EXIT.wrongUse, lines: [t('cli:verb.draw.noOutput', { count: pages.length })] });
    context.print(only);
    return ok(EXIT.good);
  },
};
