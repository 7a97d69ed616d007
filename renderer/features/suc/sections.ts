import type { WorkflowStep } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import type { Suc } from '#shared/model/suc.ts';

/** A field of the SUC that is typed. */
export type SucField = {
  readonly field: Exclude<keyof Suc, 'id' | 'accessPoints' | 'essentialFunctions' | 'currency' | 'paper'>;
  readonly type: 'line' | 'note' | 'number';
};

/** A part of the screen: the clause that asks for it, its fields or its list, and what the workflow can miss there. */
type SectionRow = {
  readonly clause: string;
  readonly fields?: readonly SucField[];
  readonly list?: 'accessPoints' | 'essentialFunctions';
  /** Reasons of the workflow, each with the field that mends it. */
  readonly lacks: Readonly<Record<string, string>>;
};

const sectionTable = {
  system: {
    clause: 'ZCR 6.2',
    fields: [
      { field: 'name', type: 'line' },
      { field: 'site', type: 'line' },
      { field: 'owner', type: 'line' },
      { field: 'purpose', type: 'note' },
    ],
    lacks: { 'no-purpose': 'purpose', 'no-owner': 'owner' },
  },
  perimeter: {
    clause: 'ZCR 1.1',
    fields: [{ field: 'perimeter', type: 'note' }],
    lacks: { 'no-perimeter': 'perimeter' },
  },
  accessPoints: {
    clause: 'ZCR 1.1',
    list: 'accessPoints',
    lacks: { 'no-access-point': 'accessPoints', 'access-point-open': 'accessPoints' },
  },
  functions: {
    clause: 'ZCR 2.1',
    list: 'essentialFunctions',
    lacks: { 'no-initial-risk': 'essentialFunctions', 'function-not-rated': 'essentialFunctions' },
  },
  operatingEnvironment: {
    clause: 'ZCR 6.5',
    fields: [{ field: 'operatingEnvironment', type: 'note' }],
    lacks: { 'no-operating-environment': 'operatingEnvironment' },
  },
  threatEnvironment: {
    clause: 'ZCR 6.6',
    fields: [{ field: 'threatEnvironment', type: 'note' }],
    lacks: { 'no-threat-environment': 'threatEnvironment' },
  },
  policies: {
    clause: 'ZCR 6.7',
    fields: [{ field: 'policies', type: 'note' }],
    lacks: { 'no-policies': 'policies' },
  },
  regulations: {
    clause: 'ZCR 6.9',
    fields: [{ field: 'regulations', type: 'note' }],
    lacks: { 'no-regulations': 'regulations' },
  },
  review: { clause: '', fields: [{ field: 'reviewMonths', type: 'number' }], lacks: {} },
} as const satisfies Record<string, SectionRow>;

export type SectionId = keyof typeof sectionTable;
export type Section = SectionRow & { readonly id: SectionId };

/** The parts of the screen from top to bottom. */
export const sections: readonly Section[] = Object.entries(sectionTable).map(([id, row]) => ({
  id: id as SectionId,
  ...row,
}));

/** Rules about the SUC; what they find is mended where an access point is open. */
const accessPointRules: ReadonlySet<string> = new Set(['access-point-without-name', 'access-point-without-zone']);

/** What the workflow misses in a section, each reason once, with how often. */
export function lacksOf({ lacks }: Section, workflow: readonly WorkflowStep[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { missing } of workflow)
    for (const { reason } of missing) if (reason in lacks) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/** How a cell of a list is found on the screen. */
export function cellName(list: 'accessPoints' | 'essentialFunctions', id: string, field: string): string {
  return `${list} ${id} ${field}`;
}

/** The first thing that an access point lacks: its name, or the zone that it leads to. */
function openCell({ accessPoints }: Suc, zones: Model['zone']): string | null {
  for (const { id, name, zoneId } of accessPoints) {
    if (name.trim() === '') return cellName('accessPoints', id, 'name');
    if (zoneId === null || !zones.has(zoneId)) return cellName('accessPoints', id, 'zoneId');
  }
  return null;
}

/** The field where what is sought is mended: a reason of the workflow, a rule, or the name of a field itself. */
export function fieldOf(what: string, suc: Suc, zones: Model['zone']): string {
  if (what === 'access-point-open' || accessPointRules.has(what)) return openCell(suc, zones) ?? 'accessPoints';
  return sections.find(({ lacks }) => what in lacks)?.lacks[what] ?? what;
}
