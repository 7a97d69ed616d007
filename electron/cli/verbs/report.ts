import { writeReport, type WrittenReport } from '#electron/report/write-report.ts';
import type { ReportChoice } from '#electron/report/make-content.ts';
import { dayOf } from '#shared/day.ts';
import {
  reportFormats,
  reportLanguages,
  reportPapers,
  type ReportFormat,
  type ReportStep,
} from '#shared/ipc/report-request.ts';
import { reportKinds, vendorKinds } from '#shared/report/report-kinds.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { extname } from 'node:path';
import { appVersion } from '../app-version.ts';
import { checkoutStyleSheets } from '../checkout-fonts.ts';
import { printReport } from '../print-report.ts';
import { readPlant } from '../read-plant.ts';
import { theCatalog } from '../the-catalog.ts';
import { EXIT, type CliContext, type Failure, type Verb, type VerbArguments } from '../verb.ts';
import { existingFailure, writeBytes } from '../write-plant.ts';

type Wanted = { readonly choice: ReportChoice; readonly format: ReportFormat; readonly target: string };
type Options = VerbArguments['options'];

/** One of the words that an option takes, or what is said where it is none. */
function oneOf<T extends string>(
  words: readonly T[],
  wanted: string,
  option: string,
  { t }: CliContext,
): Result<T, Failure> {
  const word = words.find((one) => one === wanted);
  if (word !== undefined) return ok(word);
  return err({ exit: EXIT.wrongUse, lines: [t('cli:verb.report.badWord', { option, words: words.join(', ') })] });
}

function wantedOf(options: Options, context: CliContext): Result<Wanted, Failure> {
  const target = options.get('output');
  if (target === undefined) return err({ exit: EXIT.wrongUse, lines: [context.t('cli:verb.report.noOutput')] });
  const kind = oneOf(reportKinds, options.get('kind') ?? 'crs', '--kind', context);
  const format = oneOf(reportFormats, options.get('format') ?? extname(target).slice(1), '--format', context);
  const lang = oneOf(reportLanguages, options.get('lang') ?? context.locale, '--lang', context);
  const paper = oneOf(reportPapers, options.get('paper') ?? 'a4', '--paper', context);
  if (!kind.ok) return kind;
  if (!format.ok) return format;
  if (!lang.ok) return lang;
  if (!paper.ok) return paper;
  const [day, only] = [dayOf(new Date()), options.get('zone') ?? null];
  if (only !== null && !vendorKinds.includes(kind.value))
    return err({
      exit: EXIT.wrongUse,
      lines: [context.t('cli:verb.report.noVendor', { kind: kind.value, words: vendorKinds.join(', ') })],
    });
  const choice = {
    kind: kind.value,
    lang: lang.value,
    paper: paper.value,
    only,
    meetingId: null,
    day,
    appVersion: appVersion(),
  };
  return ok({ choice, format: format.value, target });
}

/** Says each step when it begins. */
function stepTeller({ say, t }: CliContext): (step: ReportStep) => void {
  let told: ReportStep | null = null;
  return (step) => {
    if (step !== told) say(t(`cli:verb.report.step.${step}`));
    told = step;
  };
}

async function bytesOf(written: WrittenReport, context: CliContext): Promise<Result<Uint8Array, Failure>> {
  return written.kind === 'file' ? ok(written.bytes) : printReport(written, context);
}

/** `zonduit report`: a document of the plant as PDF, Word, Excel or HTML. */
export const reportVerb: Verb = {
  positionals: ['FILE'],
  options: {
    output: { short: 'o', value: 'OUT' },
    kind: { value: 'KIND' },
    format: { value: 'FORMAT' },
    paper: { value: 'PAPER' },
    zone: { value: 'ID' },
    force: {},
  },
  async run({ positionals: [file = ''], options }, context) {
    const wanted = wantedOf(options, context);
    if (!wanted.ok) return wanted;
    const { choice, format, target } = wanted.value;
    const force = options.has('force');
    const existing = force ? null : existingFailure(target, context);
    if (existing) return err(existing);
    const model = readPlant(file, context);
    if (!model.ok) return model;
    if (choice.only !== null && !model.value.zone.has(choice.only))
      return err({ exit: EXIT.wrongUse, lines: [context.t('cli:verb.report.badZone', { id: choice.only })] });
    const tell = stepTeller(context);
    const plant = { model: model.value, catalog: theCatalog() };
    const sources = { catalog: undefined, fonts: checkoutStyleSheets() };
    const written = writeReport({ plant, choice, format, sources }, tell);
    if (written.kind === 'page') tell('print');
    const bytes = await bytesOf(written, context);
    if (!bytes.ok) return bytes;
    const kept = writeBytes(target, bytes.value, force, context);
    if (!kept.ok) return kept;
    context.say(context.t('cli:file.written', { file: target }));
    return ok(EXIT.good);
  },
};
