import type { Translate } from '#electron/i18n.ts';
import { commonOptions } from './arguments.ts';
import { textTable } from './text-table.ts';
import type { OptionSpec, Verb } from './verb.ts';

function optionLabel(name: string, { short, value }: OptionSpec): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** Two columns, indented. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const [first, ...rest] = rows;
  return first ? textTable(first, rest).replace(/^/gm, '  ').trimEnd() : '';
}

/** The help of `zonduit` itself: what there is to do. */
export function overallHelp(verbs: readonly string[], t: Translate): string {
  return [
    t('cli:help.usage', { usage: 'zonduit VERB [ARGUMENTS]' }),
    '',
    t('cli:help.intro'),
    '',
    columns(verbs.map((name) => [name, t(`cli:verb.${name}.summary`)])),
    '',
    columns([
      ['--help', t('cli:option.help')],
      ['--lang en|ja', t('cli:option.lang')],
      ['--version', t('cli:option.version')],
    ]),
    '',
    t('cli:help.exit'),
    t('cli:help.more'),
    '',
  ].join('\n');
}

/** The help of one verb: how it is called, what it does, its options. */
export function verbHelp(name: string, verb: Verb, t: Translate): string {
  const usage = ['zonduit', name, ...verb.positionals, '[OPTIONS]'].join(' ');
  const own = Object.entries(verb.options).map(
    ([option, spec]) => [optionLabel(option, spec), t([`cli:verb.${name}.${option}`, `cli:option.${option}`])] as const,
  );
  const common = Object.entries(commonOptions).map(
    ([option, spec]) => [optionLabel(option, spec), t(`cli:option.${option}`)] as const,
  );
  return [
    t('cli:help.usage', { usage }),
    '',
    t(`cli:verb.${name}.summary`),
    t(`cli:verb.${name}.details`),
    '',
    columns([...own, ...common]),
    '',
  ].join('\n');
}
