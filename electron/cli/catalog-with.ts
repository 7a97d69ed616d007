import { readIntakeFile } from '#electron/catalog/read-intake-file.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { faultText, type EntryFault } from '#shared/catalog/entry-fault.ts';
import { extendCatalog } from '#shared/catalog/extend-catalog.ts';
import type { Intake } from '#shared/catalog/intake.ts';
import type { CatalogEntry } from '#shared/model/catalog-entry.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { resolve } from 'node:path';
import { fileFailure, firstLines } from './file-failure.ts';
import { readPlant } from './read-plant.ts';
import { theCatalog } from './the-catalog.ts';
import { EXIT, type CliContext, type Failure } from './verb.ts';

function line(file: string, place: string, fault: EntryFault, { t }: CliContext): string {
  const { key, params } = faultText(fault);
  return [file, place, fault.path, t(key, params)].filter((part) => part !== '').join(': ');
}

function refusedLines(file: string, { refused }: Intake, context: CliContext): string[] {
  return refused.flatMap(({ place, kind, entryId, faults }) =>
    faults.map((fault) => line(file, `entries[${place}] ${kind}/${entryId}`, fault, context)),
  );
}

/** The own entries of a plant. */
function entriesOfPlant(file: string, context: CliContext): Result<readonly CatalogEntry[], Failure> {
  const model = readPlant(file, context);
  return model.ok ? ok([...model.value.catalogEntry.values()]) : model;
}

/** The entries that a file brings: those of a plant, of an `.ieccatalog` file, or the release in a STIX bundle. */
function entriesOf(file: string, context: CliContext): Result<readonly CatalogEntry[], Failure> {
  if (/\.iecmodel$/i.test(file)) return entriesOfPlant(file, context);
  const read = readIntakeFile(resolve(context.folder, file), theCatalog());
  if (!read.ok) return err(fileFailure(file, read.error, context));
  const intake = read.value;
  if (!intake.ok) {
    if (intake.error.some(({ code }) => code === 'isPlant')) return entriesOfPlant(file, context);
    return err({
      exit: EXIT.badFile,
      lines: firstLines(
        intake.error.map((fault) => line(file, '', fault, context)),
        context,
      ),
    });
  }
  const notes = intake.value.notes.map((note) => line(file, '', note, context));
  for (const note of firstLines(notes, context)) context.say(note);
  const refused = refusedLines(file, intake.value, context);
  return refused.length > 0
    ? err({ exit: EXIT.badFile, lines: firstLines(refused, context) })
    : ok(intake.value.entries);
}

/** The catalog that ships, with the entries of a file where one is named; everything that is wrong with those is a failure. */
export function catalogWith(file: string | undefined, context: CliContext): Result<Catalog, Failure> {
  if (file === undefined) return ok(theCatalog());
  const entries = entriesOf(file, context);
  if (!entries.ok) return entries;
  const { catalog, problems } = extendCatalog(theCatalog(), entries.value);
  if (problems.length === 0) return ok(catalog);
  const lines = problems.map(({ file: entry, fault }) => line(file, entry, fault, context));
  return err({ exit: EXIT.badFile, lines: firstLines(lines, context) });
}
