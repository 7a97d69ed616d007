import type { JsonPath } from './problem.ts';

/** Whether a JSON value is an object, neither a list nor null. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where there is none. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The keys that are to go, as a tree; a key without a branch goes itself. */
type Cut = Map<string | number, Cut>;

function planCut(paths: readonly JsonPath[]): Cut {
  const root: Cut = new Map();
  for (const path of paths) {
    let branch = root;
    for (const step of path) {
      const next: Cut = branch.get(step) ?? new Map<string | number, Cut>();
      branch.set(step, next);
      branch = next;
    }
  }
  return root;
}

function cutOff(value: unknown, cut: Cut): unknown {
  if (Array.isArray(value)) {
    const copy: unknown[] = [...(value as unknown[])];
    for (const [step, branch] of cut) copy[step as number] = cutOff(copy[step as number], branch);
    return copy;
  }
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => cut.get(key)?.size !== 0);
  return Object.fromEntries(
    kept.map(([key, inner]) => {
      const branch = cut.get(key);
      return [key, branch ? cutOff(inner, branch) : inner];
    }),
  );
}

/** The same document without the object keys at the given paths; the given one stays as it is. */
export function withoutKeys(json: unknown, paths: readonly JsonPath[]): unknown {
  return paths.length === 0 ? json : cutOff(json, planCut(paths));
}
