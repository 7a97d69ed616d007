import { optionsOf, type OptionSource } from '#renderer/state/options.ts';
import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Assessment, ScenarioAssessment } from '#shared/engine/assessment.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Policy } from '#shared/model/policy.ts';

/** What the cells of the register are made of. */
export type RegisterContext = {
  readonly model: Model;
  readonly policy: Policy;
  readonly locale: Locale;
  readonly results: ReadonlyMap<string, ScenarioAssessment>;
  /** What a cell can hold; each list is made once, when it is first asked for. */
  readonly options: (source: OptionSource) => readonly Suggestion[];
  /** A word of the locale namespaces. */
  readonly word: (key: string, params?: Readonly<Record<string, string | number>>) => string;
};

/** A key of the locale namespace `register`, or the title itself where people name it. */
export type ColumnTitle = { readonly key: string } | { readonly text: string };

const resultMaps = new WeakMap<Assessment, ReadonlyMap<string, ScenarioAssessment>>();
const noResults: ReadonlyMap<string, ScenarioAssessment> = new Map();

function resultsOf(assessment: Assessment | null): ReadonlyMap<string, ScenarioAssessment> {
  if (!assessment) return noResults;
  let map = resultMaps.get(assessment);
  if (!map) resultMaps.set(assessment, (map = new Map(assessment.scenarios.map((row) => [row.id, row]))));
  return map;
}

/** The context of the register for one state of the plant and its results. */
export function registerContext(
  model: Model,
  assessment: Assessment | null,
  catalog: Catalog | null,
  { locale, word }: Pick<RegisterContext, 'locale' | 'word'>,
): RegisterContext {
  const lists = new Map<OptionSource, readonly Suggestion[]>();
  return {
    model,
    policy: policyOf(model),
    locale,
    word,
    results: resultsOf(assessment),
    options(source) {
      let list = lists.get(source);
      if (!list)
        lists.set(source, (list = optionsOf(source, model, catalog, { locale, sucName: word('inspector:wholeSuc') })));
      return list;
    },
  };
}

/** What a column is called. */
export function columnTitle({ title }: { readonly title: ColumnTitle }, { word }: RegisterContext): string {
  return 'text' in title ? title.text : word(`register:${title.key}`);
}
