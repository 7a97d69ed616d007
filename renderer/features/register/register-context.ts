import { optionsOf, type OptionSource } from '#renderer/state/options.ts';
import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Assessment, ScenarioAssessment } from '#shared/engine/assessment.ts';
import { rowById } from '#shared/engine/order.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Policy } from '#shared/model/policy.ts';

/** What the cells of the register are made of. */
export type RegisterContext = {
  readonly model: Model;
  readonly policy: Policy;
  readonly locale: Locale;
  readonly results: ScenarioResults;
  /** What a cell can hold. */
  readonly options: (source: OptionSource) => readonly Suggestion[];
  /** A word of the locale namespaces. */
  readonly word: (key: string, params?: Readonly<Record<string, string | number>>) => string;
};

/** A key of the locale namespace `register`, or the title itself where people name it. */
export type ColumnTitle = { readonly key: string } | { readonly text: string };

/** The results of the scenarios, found by id. */
export type ScenarioResults = {
  /** In the order of their ids. */
  readonly all: readonly ScenarioAssessment[];
  readonly get: (id: string) => ScenarioAssessment | undefined;
};

/** The context of the register for one state of the plant and its results. */
export function registerContext(
  model: Model,
  assessment: Assessment | null,
  catalog: Catalog | null,
  { locale, word }: Pick<RegisterContext, 'locale' | 'word'>,
): RegisterContext {
  const all = assessment?.scenarios ?? [];
  return {
    model,
    policy: policyOf(model),
    locale,
    word,
    results: { all, get: (id) => rowById(all, id) },
    options: (source) => optionsOf(source, model, catalog, { locale, sucName: word('inspector:wholeSuc') }),
  };
}

/** What a column is called. */
export function columnTitle({ title }: { readonly title: ColumnTitle }, { word }: RegisterContext): string {
  return 'text' in title ? title.text : word(`register:${title.key}`);
}
