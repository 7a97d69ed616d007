import type { Translate } from '#electron/i18n.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Result } from '#shared/result.ts';

/** Exit codes: good, findings of severity error, wrong use, a file that cannot be read or written. */
export const EXIT = { good: 0, findings: 1, wrongUse: 2, badFile: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a verb stops: the lines for the user and the exit code. */
export type Failure = { readonly exit: ExitCode; readonly lines: readonly string[] };

/** An option; one with a `value` takes an argument that the help shows by that name. */
export type OptionSpec = { readonly short?: string; readonly value?: string };
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type VerbArguments = {
  readonly positionals: readonly string[];
  /** What stands behind each option; options without a value have an empty text. */
  readonly options: ReadonlyMap<string, string>;
};

/** What a verb works with besides its arguments. */
export type CliContext = {
  readonly folder: string;
  readonly locale: Locale;
  readonly t: Translate;
  /** Data for the next program, on stdout. */
  readonly print: (text: string) => void;
  /** A message for the user, one line on stderr. */
  readonly say: (line: string) => void;
};

/**
 * A verb of the command line. Its help is `cli:verb.<name>` with `summary` and the description of each option that
 * `cli:option` does not describe for all verbs.
 */
export type Verb = {
  /** Names of the arguments, as the help shows them; one in square brackets may be missing. */
  readonly positionals: readonly string[];
  readonly options: OptionSpecs;
  run(args: VerbArguments, context: CliContext): Result<ExitCode, Failure> | Promise<Result<ExitCode, Failure>>;
};
