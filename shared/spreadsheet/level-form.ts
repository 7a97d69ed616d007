import {
  slVectorSchema,
  securityLevelSchema,
  type SecurityLevel,
  type SlAchieved,
  type SlTarget,
} from '#shared/model/security-level.ts';
import { err, ok } from '#shared/result.ts';
import type * as z from 'zod';
import type { CellForm } from './cell-form.ts';
import { cellRemark } from './remark.ts';

type Vector = z.output<typeof slVectorSchema>;

/** A level, a vector or a range without the words around it. */
type Levels =
  { readonly level: SecurityLevel } | { readonly vector: Vector } | { readonly range: [SecurityLevel, SecurityLevel] };

const parted = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/sl(?:\s*-\s*[tac])?/gi, '')
    .trim();

const levelOf = (digit: string): SecurityLevel => securityLevelSchema.parse(Number(digit));

/** What levels a cell speaks of: `3`, `SL 3`, `3 3 3 2 3 3 2`, `0–1`; null where it speaks of none. */
export function readLevels(text: string): Levels | null {
  const plain = parted(text);
  const [, low, high] = /^([0-4])\s*(?:[-–—~〜…]|\.\.+|to|から)\s*([0-4])$/iu.exec(plain) ?? [];
  if (low !== undefined && high !== undefined) {
    const range: [SecurityLevel, SecurityLevel] = [levelOf(low), levelOf(high)];
    return range[0] <= range[1] ? { range } : null;
  }
  const digits = plain.replace(/[\s,;/()[\]、]+/gu, ' ').trim();
  if (/^[0-4]$/.test(digits)) return { level: levelOf(digits) };
  const vector = slVectorSchema.safeParse(digits.split(' ').map((one) => (/^[0-4]$/.test(one) ? Number(one) : null)));
  return vector.success ? { vector: vector.data } : null;
}

/** Levels as `readLevels` reads them; a range with a dash that no program takes for a day. */
export function writeLevels(levels: SlTarget | SlAchieved): string {
  if ('vector' in levels) return levels.vector.join(' ');
  return 'level' in levels ? String(levels.level) : levels.range.join('–');
}

/** A level per FR. */
export const vectorForm: CellForm<Vector | null> = {
  write: (value) => value?.join(' ') ?? '',
  read(text) {
    if (text.trim() === '') return ok(null);
    const levels = readLevels(text);
    if (levels && 'vector' in levels) return ok(levels.vector);
    if (!levels || !('level' in levels)) return err(cellRemark('notUnderstood', text));
    const { level } = levels;
    return ok([level, level, level, level, level, level, level]);
  },
};
