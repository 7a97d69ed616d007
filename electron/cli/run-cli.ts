import { createTranslator, preferredLocale, type Translate } from '#electron/i18n.ts';
import { locales, type Locale } from '#shared/catalog/localized-text.ts';
import { reportLanguages } from '#shared/ipc/report-request.ts';
import { checkPositionals, commonOptions, readArguments } from './arguments.ts';
import { overallHelp, verbHelp } from './help.ts';
import { appVersion } from './app-version.ts';
import { printable } from './text-table.ts';
import { EXIT, type CliContext, type ExitCode } from './verb.ts';
import { isVerbName, loadVerb, verbNames, type VerbName } from './verbs/index.ts';

/** What the command line needs of its process. */
export type CliProcess = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};

/** The language that `--lang` asks for, else the system's, as for a report in two; null for one that is not ours. */
function languageOf(args: readonly string[], env: CliProcess['env']): Locale | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return preferredLocale(env);
  const wanted = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  const isOfReport = verbFirst(args)[0] === 'report' && reportLanguages.some((language) => language === wanted);
  return locales.find((locale) => locale === wanted) ?? (isOfReport ? preferredLocale(env) : null);
}

/** The arguments from the verb on: a `--lang` before it is put behind it. */
function verbFirst(args: readonly string[]): readonly string[] {
  if (args[0] === '--lang') return [...args.slice(2), ...args.slice(0, 2)];
  return args[0]?.startsWith('--lang=') ? [...args.slice(1), ...args.slice(0, 1)] : args;
}

async function runVerb(name: VerbName, args: readonly string[], context: CliContext): Promise<ExitCode> {
  const verb = await loadVerb(name);
  const fail = ({ exit, lines }: { exit: ExitCode; lines: readonly string[] }) => {
    for (const line of lines) context.say(line);
    if (exit === EXIT.wrongUse) context.say(context.t('cli:wrongUse.seeHelp', { name }));
    return exit;
  };
  const given = readArguments(args, { ...verb.options, ...commonOptions }, context.t);
  if (!given.ok) return fail(given.error);
  if (given.value.options.has('help')) {
    context.print(verbHelp(name, verb, context.t));
    return EXIT.good;
  }
  const fits = checkPositionals(given.value.positionals, verb.positionals, context.t);
  if (!fits.ok) return fail(fits.error);
  const outcome = await verb.run(given.value, context);
  return outcome.ok ? outcome.value : fail(outcome.error);
}

async function dispatch(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const [name, ...rest] = verbFirst(args);
  if (name === '--version') {
    context.print(`${appVersion()}\n`);
    return EXIT.good;
  }
  if (name === '--help' || name === '-h') {
    context.print(overallHelp(verbNames, context.t));
    return EXIT.good;
  }
  if (name !== undefined && isVerbName(name)) return runVerb(name, rest, context);
  context.say(name === undefined ? context.t('cli:wrongUse.noVerb') : context.t('cli:wrongUse.unknownVerb', { name }));
  context.say(context.t('cli:wrongUse.verbs', { verbs: verbNames.join(' ') }));
  return EXIT.wrongUse;
}

function reportBug(thrown: unknown, { env, stderr }: CliProcess, t: Translate): ExitCode {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  stderr(`${printable(t('cli:unexpected', { detail }))}\n`);
  if (env['ZONDUIT_DEBUG'] === '1' && thrown instanceof Error) stderr(`${thrown.stack ?? ''}\n`);
  return EXIT.badFile;
}

/** Runs one command line; gives the exit code. Data goes to stdout, messages to stderr, and nothing is ever thrown. */
export async function runCli(args: readonly string[], process: CliProcess): Promise<ExitCode> {
  const locale = languageOf(args, process.env);
  const t = createTranslator(locale ?? preferredLocale(process.env));
  const say = (line: string) => process.stderr(`${printable(line)}\n`);
  if (!locale) {
    say(t('cli:wrongUse.unknownLanguage', { languages: locales.join(', ') }));
    return EXIT.wrongUse;
  }
  const context: CliContext = {
    folder: process.folder,
    locale,
    t,
    print: process.stdout,
    say,
  };
  try {
    return await dispatch(args, context);
  } catch (thrown) {
    return reportBug(thrown, process, t);
  }
}
