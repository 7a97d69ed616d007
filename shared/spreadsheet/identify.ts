import { readCountedName } from '#shared/asset-list/read-count.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { idSchema } from '#shared/model/text.ts';
import { ID_COLUMN } from './columns/index.ts';
import { foldedName } from '#shared/folded-name.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetEntity, SheetKind } from './sheet-kind.ts';
import { subjectForm } from './subject-form.ts';

/** The cells of a row by column; undefined where the file has no such column. */
export type Cells = (column: string) => string | undefined;

/** Which thing of the plant a row speaks of: one that is there, a new one (with its id, if the row gives one), or one of several. */
export type Identified =
  | { readonly is: 'known'; readonly entity: SheetEntity }
  | { readonly is: 'new'; readonly id: string | null }
  | { readonly is: 'several'; readonly count: number };

type Names = (name: string) => readonly string[];

/** Finds the ids of what is called so; ids themselves do not count as names. */
function namesOf<T extends { readonly id: string }>(things: Iterable<T>, nameOf: (thing: T) => string): Names {
  const table = new Map<string, string[]>();
  for (const thing of things) {
    const key = foldedName(nameOf(thing));
    if (key === '') continue;
    const ids = table.get(key);
    if (ids) ids.push(thing.id);
    else table.set(key, [thing.id]);
  }
  const none: readonly string[] = [];
  return (name) => table.get(foldedName(name)) ?? none;
}

/** The name of an asset without the count behind it, where the count has no column of its own. */
export function assetNameIn(cells: Cells): { readonly name: string; readonly count: number | null } {
  const name = cells('name') ?? '';
  if (cells('count') !== undefined) return { name, count: null };
  const counted = readCountedName(name);
  return counted.count === 1 ? { name, count: null } : counted;
}

/** The zone that a cell means; undefined where nothing is said, null where it is none that is there. */
function zoneIn(cell: string | undefined, { finder }: SheetContext): string | null | undefined {
  if (cell === undefined || cell.trim() === '') return undefined;
  const ids = finder('zone').find(cell);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

type Candidates = (cells: Cells) => readonly string[];

/** By its code, else by its name inside the zone that the row names. */
function zoneCandidates(context: SheetContext): Candidates {
  const { zone } = context.model;
  const byCode = namesOf(zone.values(), ({ code }: SheetEntity<'zone'>) => code);
  const byName = namesOf(zone.values(), ({ name }: SheetEntity<'zone'>) => name);
  return (cells) => {
    const coded = byCode(cells('code') ?? '');
    if (coded.length > 0) return coded;
    const parentId = zoneIn(cells('parentId'), context);
    const named = byName(cells('name') ?? '');
    if (named.length < 2 || parentId === undefined) return named;
    return named.filter((id) => zone.get(id)?.parentId === parentId);
  };
}

/** By its name within the zone that the row names. */
function assetCandidates(context: SheetContext): Candidates {
  const { asset } = context.model;
  const byName = namesOf(asset.values(), ({ name }: SheetEntity<'asset'>) => name);
  return (cells) => {
    const named = byName(assetNameIn(cells).name);
    const zoneId = zoneIn(cells('zoneId'), context);
    return zoneId === undefined ? named : named.filter((id) => asset.get(id)?.zoneId === zoneId);
  };
}

/** By its name; one without a name by its two ends. */
function conduitCandidates(context: SheetContext): Candidates {
  const { conduit } = context.model;
  const byName = namesOf(conduit.values(), ({ name }: SheetEntity<'conduit'>) => name);
  const endsOf = (from: unknown, to: unknown) => JSON.stringify([from, to]);
  const byEnds = Map.groupBy(conduit.values(), ({ from, to }) => endsOf(from, to));
  return (cells) => {
    const name = cells('name') ?? '';
    if (name.trim() !== '') return byName(name);
    const ends = endsOf(zoneIn(cells('from'), context), zoneIn(cells('to'), context));
    return (byEnds.get(ends) ?? []).map(({ id }) => id);
  };
}

/** By its name within what it is about. */
function scenarioCandidates(context: SheetContext): Candidates {
  const { scenario } = context.model;
  const byName = namesOf(scenario.values(), ({ name }: SheetEntity<'scenario'>) => name);
  return (cells) => {
    const named = byName(cells('name') ?? '');
    const subject = cells('subject') ?? '';
    if (named.length < 2 || subject.trim() === '') return named;
    const said = subjectForm.read(subject, context);
    const key = said.ok ? subjectKey(said.value) : '';
    return named.filter((id) => subjectKey(scenario.get(id)?.subject ?? { kind: 'suc' }) === key);
  };
}

/** By what it is about and the requirement, of which there is one each. */
function statusCandidates(context: SheetContext): Candidates {
  return (cells) => {
    const subject = subjectForm.read(cells('subject') ?? '', context);
    const [requirementId, ...others] = context.finder('requirement').find(cells('requirementId') ?? '');
    if (!subject.ok || requirementId === undefined || others.length > 0) return [];
    const id = requirementStatusId(subject.value, requirementId);
    return context.model.requirementStatus.has(id) ? [id] : [];
  };
}

const candidates: Readonly<Record<SheetKind, (context: SheetContext) => Candidates>> = {
  zone: zoneCandidates,
  asset: assetCandidates,
  conduit: conduitCandidates,
  scenario: scenarioCandidates,
  requirementStatus: statusCandidates,
};

/** Finds what rows speak of: by the id where there is one, else by code or name in its place. */
export function identifier(kind: SheetKind, context: SheetContext): (cells: Cells) => Identified {
  const find = candidates[kind](context);
  const table: ReadonlyMap<string, SheetEntity> = context.model[kind];
  const isDerived = kind === 'requirementStatus';
  return (cells) => {
    const id = cells(ID_COLUMN) ?? '';
    const entity = table.get(id) ?? table.get(id.trim());
    if (entity) return { is: 'known', entity };
    const isId = id.trim() !== '' && !isDerived && idSchema.safeParse(id.trim()).success;
    if (isId) return { is: 'new', id: id.trim() };
    const ids = find(cells);
    if (ids.length > 1) return { is: 'several', count: ids.length };
    const found = table.get(ids[0] ?? '');
    return found ? { is: 'known', entity: found } : { is: 'new', id: null };
  };
}
