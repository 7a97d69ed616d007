import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import type { Block, Cell, ColumnType, ReportDocument, Said, Table } from '#shared/report/report-document.ts';

/** The blocks of a part. */
export function blocksAt({ parts }: ReportDocument, id: string): readonly Block[] {
  const part = parts.find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part.build();
}

/** A table of a part. */
export function tableAt(report: ReportDocument, id: string, tableId: string): Table {
  const found = blocksAt(report, id).find((block): block is Table => block.block === 'table' && block.id === tableId);
  if (!found) throw new Error(`no table ${tableId} at ${id}`);
  return found;
}

/** A cell as a short text: words as they are, keys as keys. */
export function short(cell: Cell | undefined): string | number | boolean | null {
  switch (cell?.say) {
    case undefined:
      return null;
    case 'text':
      return cell.key;
    case 'words':
      return cell.words;
    case 'both':
      return cell.en;
    case 'moment':
    case 'time':
      return cell.iso;
    case 'all':
      return cell.parts.map(short).join(' + ');
    case 'number':
      return cell.value;
    case 'level':
      return cell.level;
    case 'vector':
      return cell.vector.map((level) => level ?? '-').join('');
    case 'risk':
      return cell.id;
    case 'standing':
      return cell.standing;
    case 'yes':
      return cell.isYes;
  }
}

/** The cells of a column, as short texts. */
export function columnOf({ columns, rows }: Table, id: string) {
  const at = columns.findIndex((column) => column.id === id);
  if (at < 0) throw new Error(`no column ${id}`);
  return rows.map(({ cells }) => short(cells[at]));
}

/** The facts of a part, by the key of their label. */
export function factsAt(report: ReportDocument, id: string): ReadonlyMap<string, ReturnType<typeof short>> {
  const facts = blocksAt(report, id).flatMap((block) => (block.block === 'facts' ? block.facts : []));
  return new Map(facts.map(({ label, value }) => [String(short(label)), short(value)]));
}

/** What may stand in a column of each type. */
export const fitting: Readonly<Record<ColumnType, readonly string[]>> = {
  id: ['words', 'text'],
  text: ['words', 'text', 'both', 'all', 'time'],
  number: ['number'],
  level: ['level'],
  vector: ['vector'],
  risk: ['risk'],
  standing: ['standing'],
  yes: ['yes'],
  moment: ['moment'],
};

/** Everything that is said in a value. */
export function* saidIn(value: unknown): Generator<Said> {
  if (typeof value !== 'object' || value === null) return;
  if ('say' in value) yield value as Said;
  for (const inner of Object.values(value)) yield* saidIn(inner);
}

const texts = new Map<string, object>();

function textsOf(locale: string, namespace: string): object {
  const path = join(projectFolder, 'catalog/locales', locale, `${namespace}.json`);
  let known = texts.get(path);
  if (!known) texts.set(path, (known = JSON.parse(readFileSync(path, 'utf8')) as object));
  return known;
}

/** Whether a language has a text. */
export function hasText(locale: string, key: string): boolean {
  const [namespace = '', path = ''] = key.split(':');
  const [last = '', ...before] = path.split('.').reverse();
  let at: unknown = textsOf(locale, namespace);
  for (const step of before.reverse()) at = (at as Record<string, unknown> | undefined)?.[step];
  return typeof at === 'object' && at !== null && [last, `${last}_other`].some((one) => one in at);
}
