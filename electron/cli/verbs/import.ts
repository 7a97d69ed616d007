import { takenLabel } from '#shared/commands/take-rows.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { basename } from 'node:path';
import { editPlant } from '../edit-plant.ts';
import { firstLines } from '../file-failure.ts';
import { compareTable, isLeftOut, readTablePages, type TableImport } from '../import-tables.ts';
import { importJson, importText, wrongRows } from '../print-import.ts';
import { readPlant } from '../read-plant.ts';
import { EXIT, type CliContext, type ExitCode, type Failure, type Verb, type VerbArguments } from '../verb.ts';
import { writePlant } from '../write-plant.ts';

type Options = VerbArguments['options'];

/** The plant file that a document goes to when none is named: in the current folder, `x.iecmodel.json` to `x.iecmodel`. */
function targetOf(file: string): string {
  return `${basename(file).replace(/(\.iecmodel)?\.json$/i, '')}.iecmodel`;
}

function importDocument(file: string, options: Options, context: CliContext): Result<ExitCode, Failure> {
  const model = readPlant(file, context);
  if (!model.ok) return model;
  const target = options.get('output') ?? targetOf(file);
  const written = writePlant(target, model.value, options.has('force'), context);
  if (written.ok) context.say(context.t('cli:file.written', { file: target }));
  return written.ok ? ok(EXIT.good) : written;
}

/** Says what a table brings; the exit code says whether a row is left out. */
function tell(file: string, table: TableImport, options: Options, context: CliContext): ExitCode {
  context.print(options.has('json') ? importJson(table) : importText(table, context));
  for (const line of firstLines(wrongRows(file, table, context), context)) context.say(line);
  return table.rows.some(({ state }) => isLeftOut(state, options.has('doubtful'))) ? EXIT.findings : EXIT.good;
}

/** The rows of a table go into a plant that is there. */
function importTable(file: string, into: string, options: Options, context: CliContext): Result<ExitCode, Failure> {
  const pages = readTablePages(file, context);
  if (!pages.ok) return pages;
  const wanted = { page: options.get('page'), takesDoubtful: options.has('doubtful') };
  if (options.has('dry-run')) {
    const model = readPlant(into, context);
    const table = model.ok ? compareTable(file, pages.value, model.value, wanted, context) : model;
    return table.ok ? ok(tell(file, table.value, options, context)) : table;
  }
  let exit: ExitCode = EXIT.good;
  const edited = editPlant(
    into,
    (model) => {
      const table = compareTable(file, pages.value, model, wanted, context);
      if (!table.ok) return table;
      exit = tell(file, table.value, options, context);
      const { diff, count } = table.value;
      return ok(count === 0 ? null : { label: takenLabel(count), diff });
    },
    context,
  );
  if (!edited.ok) return edited;
  context.say(context.t(edited.value ? 'cli:file.written' : 'cli:verb.import.unchanged', { file: into }));
  return ok(exit);
}

const ofTables = ['page', 'doubtful', 'dry-run', 'json'];

/** `zonduit import`: a JSON document in the exchange form becomes a plant file, or a table goes into one that is there. */
export const importVerb: Verb = {
  positionals: ['FILE'],
  options: {
    output: { short: 'o', value: 'FILE' },
    force: {},
    into: { value: 'PLANT' },
    page: { value: 'NAME' },
    doubtful: {},
    'dry-run': {},
    json: {},
  },
  run({ positionals: [file = ''], options }, context) {
    const wrong = (key: string) => err({ exit: EXIT.wrongUse, lines: [context.t(`cli:verb.import.${key}`)] });
    const into = options.get('into');
    if (into === undefined)
      return ofTables.some((option) => options.has(option)) || /\.(csv|tsv|txt|xlsx)$/i.test(file)
        ? wrong('needsInto')
        : importDocument(file, options, context);
    return options.has('output') || options.has('force')
      ? wrong('intoItself')
      : importTable(file, into, options, context);
  },
};
