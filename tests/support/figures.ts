import { readFileSync } from 'node:fs';

type Figure = { readonly what: string; readonly path: readonly string[]; readonly value: unknown };

/** The published results of the water plant. */
export const waterPlantFigures = (
  JSON.parse(readFileSync(new URL('../golden/water-plant.expected.json', import.meta.url), 'utf8')) as {
    figures: Figure[];
  }
).figures;

/** The value at a path of an assessment; a step into a list is the id of an entry. */
export function figureAt(assessment: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value.find((entry: { id: string }) => entry.id === step);
    return (value as Record<string, unknown>)[step];
  }, assessment);
}
