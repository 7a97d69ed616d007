import { parseArgs } from 'node:util';
import type { Translate } from '#electron/i18n.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { EXIT, type Failure, type OptionSpecs, type VerbArguments } from './verb.ts';

/** The options that every verb has. */
export const commonOptions: OptionSpecs = { lang: { value: 'LANG' }, help: { short: 'h' } };

function wrongUse(line: string): { readonly ok: false; readonly error: Failure } {
  return err({ exit: EXIT.wrongUse, lines: [line] });
}

/** The arguments sorted into positionals and options; an option that is not in `specs` is wrong use. */
export function readArguments(
  args: readonly string[],
  specs: OptionSpecs,
  t: Translate,
): Result<VerbArguments, Failure> {
  const config = Object.entries(specs).map(([name, { short, value }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) } as const,
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(config) as Record<string, { type: 'boolean' | 'string' }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) return wrongUse(t('cli:wrongUse.unknownOption', { option: token.rawName }));
    if (spec.value === undefined && token.value !== undefined)
      return wrongUse(t('cli:wrongUse.noValue', { option: token.rawName }));
    if (spec.value !== undefined && !token.value)
      return wrongUse(t('cli:wrongUse.valueMissing', { option: token.rawName, value: spec.value }));
    options.set(token.name, token.value ?? '');
  }
  return ok({ positionals, options });
}

/** Whether there are as many arguments as the verb names; one in square brackets may be missing. */
export function checkPositionals(
  given: readonly string[],
  names: readonly string[],
  t: Translate,
): Result<void, Failure> {
  const missing = names[given.length];
  if (missing !== undefined && !missing.startsWith('[')) return wrongUse(t('cli:wrongUse.missing', { name: missing }));
  const extra = given[names.length];
  return extra === undefined ? ok(undefined) : wrongUse(t('cli:wrongUse.extra', { argument: extra }));
}
