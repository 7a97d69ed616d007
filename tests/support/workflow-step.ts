import { assessed, type PlantRows } from './plant.ts';

const high = { id: 'R', subject: { kind: 'zone', id: 'Z' }, likelihood: 'l3', consequence: 'c3' };

/** What a plant holds, and how far a ZCR is then, followed by what it lacks. */
export type StepCase = readonly [what: string, rows: PlantRows, expected: readonly string[]];

/** How far a ZCR is, and what it lacks, as `reason id`. */
export function stepOf(zcr: string, rows: PlantRows): (string | undefined)[] {
  const found = assessed(rows).workflow.find((one) => one.zcr === zcr);
  const missing = found?.missing.map(
    ({ reason, subject }) => `${reason} ${'id' in subject ? subject.id : subject.kind}`,
  );
  return [found?.status, ...(missing ?? [])];
}

/** A plant of one zone Z with one scenario R of the highest risk, but for the fields given. */
export function oneScenario(fields: object, rows: PlantRows = {}): PlantRows {
  return { zone: [{ id: 'Z', name: 'Zone' }], scenario: [{ ...high, ...fields }], ...rows };
}
