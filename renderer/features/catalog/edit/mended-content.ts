import type { CatalogEntryKind } from '#shared/model/catalog-entry.ts';
import { blankConditions, blankContents, type Content, type FormKind } from './entry-content.ts';

/** The fields that hold a text in both languages or nothing. */
const optionalTexts: ReadonlySet<string> = new Set(['note', 'secureOption']);

/** Whether a value is of the sort that a form can show in the place of another. */
function isAlike(key: string, value: unknown, blank: unknown): boolean {
  if (blank === null) return value === null || (optionalTexts.has(key) ? isTexts(value) : typeof value === 'string');
  if (Array.isArray(blank)) return Array.isArray(value);
  return isTexts(blank) ? isTexts(value) : typeof value === typeof blank;
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { en, ja } = value as Record<string, unknown>;
  return typeof en === 'string' && typeof ja === 'string';
}

/** Each field of `blank`, with the value's own where a form can show it. */
function filled(blank: Content, value: Content): Content {
  return Object.fromEntries(
    Object.entries(blank).map(([key, empty]) => [key, isAlike(key, value[key], empty) ? value[key] : empty]),
  );
}

const isRecord = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mendedCondition(value: unknown): unknown {
  const kind = isRecord(value) ? value['kind'] : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(blankConditions, kind)) return blankConditions.asset;
  return mendedLists(filled(blankConditions[kind as keyof typeof blankConditions], value as Content));
}

/** With lists of texts only, where the form shows lists of ids. */
function mendedLists(content: Content): Content {
  const entries = Object.entries(content).map(([key, value]) => {
    if (!Array.isArray(value)) return [key, value] as const;
    if (key === 'when') return [key, value.map(mendedCondition)] as const;
    if (key === 'endpoints')
      return [key, value.filter((one) => isRecord(one) && typeof one['transport'] === 'string')] as const;
    return [key, value.filter((one) => typeof one === 'string')] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * The content of an entry with a fault as a form can show it: what is missing or of another sort is left empty, what is
 * unknown is left out. Null for the kinds whose content is too rich to be mended in a form.
 */
export function mended(kind: CatalogEntryKind, content: Content): { kind: FormKind; content: Content } | null {
  if (kind === 'attack' || kind === 'risk-policy') return null;
  return { kind, content: mendedLists(filled(blankContents[kind], content)) };
}
