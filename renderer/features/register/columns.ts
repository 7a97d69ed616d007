import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { subjectOfKey } from '#renderer/state/options.ts';
import {
  detailedSuggestion,
  folded,
  namedSuggestion,
  suggestionOf,
  type Suggestion,
} from '#renderer/ui/suggestions.ts';
import { nameIn } from '#shared/model/display-name.ts';
import type { Policy } from '#shared/model/policy.ts';
import { treatments, type Scenario } from '#shared/model/scenario.ts';
import { MAX_LINE_LENGTH, MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { err, ok } from '#shared/result.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { assumptionColumn } from './assumption-column.ts';
import { isDecided } from '#shared/engine/scenario-lacks.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import type { ColumnSpec } from './column-spec.ts';
import { facetOf } from './facets.ts';
import { categoryColumn, likelihoodColumn, overallColumn, residualColumns } from './level-columns.ts';
import type { RegisterContext } from './register-context.ts';
import { readTechniques, techniqueSuggestions } from './technique-text.ts';

const id: ColumnSpec = {
  id: 'id',
  title: { key: 'column.id' },
  width: 4.6,
  isPinned: true,
  text: (scenario) => scenario.id,
  computed: { as: 'id' },
};

export const nameColumn: ColumnSpec = {
  id: 'name',
  title: { key: 'column.name' },
  width: 16.5,
  isPinned: true,
  text: (scenario) => scenario.name,
  read: (text) =>
    text.length > MAX_LINE_LENGTH
      ? err({ key: 'tooLong', params: { limit: MAX_LINE_LENGTH } })
      : ok({ name: text.replaceAll('\n', ' ').trim() }),
};

export const subjectColumn: ColumnSpec = {
  id: 'subject',
  title: { key: 'column.subject' },
  width: 10.5,
  text({ subject: about }, { model, word }) {
    if (about.kind === 'suc') return word('inspector:wholeSuc');
    return nameIn(model, about.kind, about.id);
  },
  read(text, _scenario, context) {
    if (text.trim() === '') return ok({ subject: { kind: 'suc' } });
    const options = context.options('subject');
    const option = detailedSuggestion(options, text.trim()) ?? namedSuggestion(options, text);
    return option ? ok({ subject: subjectOfKey(option.value) }) : err({ key: 'notFound', params: { typed: text } });
  },
  suggest: (context) => context.options('subject'),
  facet: facetOf(
    ({ subject }) => subjectKey(subject),
    (key, { model, word }) => {
      const about = subjectOfKey(key);
      return about.kind === 'suc' ? word('inspector:wholeSuc') : nameIn(model, about.kind, about.id);
    },
  ),
};

export const threatSourceColumn: ColumnSpec = {
  id: 'threatSourceId',
  title: { key: 'column.threatSource' },
  width: 9,
  text({ threatSourceId }, { model }) {
    return threatSourceId === null ? '' : nameIn(model, 'threatSource', threatSourceId);
  },
  read(text, _scenario, context) {
    if (text.trim() === '') return ok({ threatSourceId: null });
    const option = namedSuggestion(context.options('threatSource'), text);
    return option ? ok({ threatSourceId: option.value }) : err({ key: 'notFound', params: { typed: text } });
  },
  suggest: (context) => context.options('threatSource'),
  facet: facetOf(
    ({ threatSourceId }) => threatSourceId,
    (key, { model }) => nameIn(model, 'threatSource', key),
  ),
};

const techniques: ColumnSpec = {
  id: 'techniqueIds',
  title: { key: 'column.techniques' },
  width: 9,
  text: ({ techniqueIds }) => techniqueIds.join(', '),
  read: (text, _scenario, context) => ok({ techniqueIds: [...readTechniques(text, context.options('technique'))] }),
  suggest: (context, typed) => techniqueSuggestions(typed, context.options('technique')),
  facet: {
    keys: ({ techniqueIds }) => (techniqueIds.length === 0 ? [''] : techniqueIds),
    label: (key, { options }) => suggestionOf(options('technique'), key)?.label ?? key,
  },
};

const choices = new WeakMap<RegisterContext['word'], readonly Suggestion[]>();

function treatmentChoices({ word }: RegisterContext): readonly Suggestion[] {
  let list = choices.get(word);
  if (!list) {
    list = treatments.map((value) => ({ value, label: word(`inspector:choice.treatment.${value}`) }));
    choices.set(word, list);
  }
  return list;
}

export const treatmentColumn: ColumnSpec = {
  id: 'treatment',
  title: { key: 'column.treatment' },
  width: 8,
  text: (scenario, context) => treatmentChoices(context).find(({ value }) => value === scenario.treatment)?.label ?? '',
  read(text, _scenario, context) {
    if (text.trim() === '') return ok({ treatment: null });
    const option = namedSuggestion(treatmentChoices(context), text);
    return option
      ? ok({ treatment: option.value as Scenario['treatment'] })
      : err({ key: 'notFound', params: { typed: text } });
  },
  suggest: treatmentChoices,
  quick(context, key) {
    const begun = treatmentChoices(context).filter(({ value, label }) =>
      [value, label].some((text) => folded(text).startsWith(folded(key))),
    );
    return folded(key) !== '' && begun.length === 1 ? (begun[0]?.label ?? null) : null;
  },
  facet: facetOf(
    ({ treatment }) => treatment,
    (key, { word }) => word(`inspector:choice.treatment.${key}`),
  ),
};

const vulnerability: ColumnSpec = {
  id: 'vulnerability',
  title: { key: 'column.vulnerability' },
  width: 14,
  text: (scenario) => scenario.vulnerability,
  read: (text) =>
    text.length > MAX_NOTE_LENGTH
      ? err({ key: 'tooLong', params: { limit: MAX_NOTE_LENGTH } })
      : ok({ vulnerability: text.trim() }),
};

function riskColumn(stage: RiskStage): ColumnSpec {
  return {
    id: `risk.${stage}`,
    title: { key: `column.${stage}` },
    width: 9.5,
    computed: { as: 'risk', stage },
    text(scenario, { policy, results }) {
      const risk = results.get(scenario.id)?.[stage];
      const look = riskLooks(policy).get(risk?.riskLevel ?? '');
      return look ? [look.name, risk?.score ?? null].filter((part) => part !== null).join(' ') : '';
    },
    order(scenario, { policy, results }) {
      const risk = results.get(scenario.id)?.[stage];
      const look = riskLooks(policy).get(risk?.riskLevel ?? '');
      return look ? look.order * 1e9 + (risk?.score ?? 0) : null;
    },
    facet: facetOf(
      ({ id: scenarioId }, { results }) => results.get(scenarioId)?.[stage].riskLevel ?? null,
      (key, { policy }) => riskLooks(policy).get(key)?.name ?? key,
    ),
  };
}

const treat: ColumnSpec = {
  id: 'treat',
  title: { key: 'column.treat' },
  width: 7,
  computed: { as: 'treat' },
  text(scenario, { results, word }) {
    const isTreated = results.get(scenario.id)?.treat ?? null;
    return isTreated === null ? '' : word(isTreated ? 'register:treat' : 'register:tolerable');
  },
  order(scenario, { results }) {
    const isTreated = results.get(scenario.id)?.treat ?? null;
    return isTreated === null ? null : Number(isTreated);
  },
  facet: facetOf(
    ({ id: scenarioId }, { results }) => {
      const isTreated = results.get(scenarioId)?.treat ?? null;
      return isTreated === null ? null : isTreated ? 'treat' : 'tolerable';
    },
    (key, { word }) => word(`register:${key}`),
  ),
};

const slTarget: ColumnSpec = {
  id: 'slTarget',
  title: { text: 'SL-T' },
  width: 5,
  computed: { as: 'slTarget' },
  text: (scenario, { results }) => String(results.get(scenario.id)?.slTarget ?? ''),
  order: (scenario, { results }) => results.get(scenario.id)?.slTarget ?? null,
  facet: facetOf(
    ({ id: scenarioId }, { results }) => {
      const level = results.get(scenarioId)?.slTarget ?? null;
      return level === null ? null : String(level);
    },
    (key) => `SL ${key}`,
  ),
};

/** Who decided and when; the decision itself is written on the card. */
const decision: ColumnSpec = {
  id: 'decision',
  title: { key: 'column.decision' },
  width: 10,
  computed: { as: 'decision' },
  text: ({ decision: made }) => [made?.by, made?.at].filter((part) => part).join(', '),
  facet: facetOf(
    (scenario) => (isDecided(scenario) ? 'made' : null),
    (key, { word }) => word(`register:filters.decision.${key}`),
  ),
};

/** Whether ratings are given per category: always with several, and with one as soon as somebody used it. */
export function categoriesShown(policy: Policy, scenarios: Iterable<Scenario>): boolean {
  if (policy.consequenceCategories.length !== 1) return true;
  for (const { consequences } of scenarios) if (Object.keys(consequences).length > 0) return true;
  return false;
}

/** The columns of the register: what is rated and what follows come first, so that both are in view while rating. */
export function registerColumns(policy: Policy, isByCategory: boolean): readonly ColumnSpec[] {
  return [
    id,
    nameColumn,
    subjectColumn,
    likelihoodColumn,
    ...(isByCategory ? policy.consequenceCategories.map(categoryColumn) : []),
    overallColumn,
    riskColumn('unmitigated'),
    treat,
    slTarget,
    ...residualColumns,
    riskColumn('residual'),
    riskColumn('projected'),
    treatmentColumn,
    threatSourceColumn,
    decision,
    techniques,
    vulnerability,
    assumptionColumn,
  ];
}
