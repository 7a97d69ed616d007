import { isJsonObject, valueAt } from './json-path.ts';
import type { JsonPath } from './problem.ts';

/** Whether a key marks a comment. */
export function isCommentKey(key: string): boolean {
  return key.startsWith('_');
}

const idLists = ['consequenceCategories', 'consequenceLevels', 'likelihoodLevels', 'riskLevels'];

function entries(json: unknown, path: JsonPath): [JsonPath, unknown][] {
  const list = valueAt(json, path);
  return Array.isArray(list) ? list.map((entry: unknown, at) => [[...path, at], entry]) : [];
}

function policyIds(json: unknown): Set<unknown> {
  return new Set(
    idLists.flatMap((list) => entries(json, ['policy', list]).map(([path]) => valueAt(json, [...path, 'id']))),
  );
}

/**
 * The comments in those objects whose keys are ids rather than words of the exchange form. A key that the policy defines
 * as an id is no comment there.
 */
export function recordCommentPaths(json: unknown): JsonPath[] {
  const records: JsonPath[] = [
    ['policy', 'slTarget', 'byRiskLevel'],
    ['policy', 'slTarget', 'byConsequenceLevel'],
    ...entries(json, ['policy', 'consequenceCategories']).map(([path]) => [...path, 'descriptions']),
    ...['consequences', 'enabledConsequences'].flatMap((field) =>
      entries(json, ['scenarios']).map(([path]) => [...path, field]),
    ),
    ...entries(json, ['initialRisks']).map(([path]) => [...path, 'consequences']),
  ];
  const ids = policyIds(json);
  return records.flatMap((path) => {
    const record = valueAt(json, path);
    const keys = isJsonObject(record) ? Object.keys(record) : [];
    return keys.filter((key) => isCommentKey(key) && !ids.has(key)).map((key) => [...path, key]);
  });
}
