/** How many entities of each kind a generated plant has. */
export type PlantSize = {
  readonly zones: number;
  readonly conduits: number;
  readonly assets: number;
  readonly scenarios: number;
};

/** The sizes by name: *small* fits a screen; *hard* and *xl* are those that speed is measured at. */
export const plantSizes = {
  small: { zones: 10, conduits: 20, assets: 60, scenarios: 40 },
  hard: { zones: 100, conduits: 300, assets: 5_000, scenarios: 2_000 },
  xl: { zones: 1_000, conduits: 3_000, assets: 50_000, scenarios: 20_000 },
} as const satisfies Record<string, PlantSize>;
export type PlantSizeName = keyof typeof plantSizes;

/** Whether there is a size of that name. */
export function isPlantSize(name: string): name is PlantSizeName {
  return Object.hasOwn(plantSizes, name);
}

/** An id of even length, so that ids sort as they count: `Z007`. */
export function numberedId(prefix: string, index: number, total: number): string {
  return `${prefix}${String(index + 1).padStart(String(total).length, '0')}`;
}
