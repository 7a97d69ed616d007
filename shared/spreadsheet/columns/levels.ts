import type { Zone } from '#shared/model/zone.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { noteForm } from '../cell-form.ts';
import { readLevels, writeLevels } from '../level-form.ts';
import { cellRemark, type CellRemark } from '../remark.ts';
import type { SheetColumn } from '../sheet-column.ts';
import type { SheetContext } from '../sheet-context.ts';

/** What zones and conduits say of their levels. */
type Stated = Pick<Zone, 'slTarget' | 'slAchieved'>;
type Said = Result<Partial<Stated>, CellRemark>;
/** A column that is the same for zones and conduits. */
type LevelColumn = Pick<SheetColumn, 'id' | 'head' | 'words' | 'makesZones'> & {
  write(stated: Stated): string;
  read(text: string, before: Stated, context: SheetContext): Said;
};

/** A column of a reason, which has nothing to stand with where there is no level. */
function reasonColumn(field: keyof Stated, words: string): LevelColumn {
  return {
    id: `${field}Rationale`,
    head: { key: `spreadsheet:column.${field}Rationale` },
    words,
    makesZones: false,
    write: (stated) => stated[field]?.rationale ?? '',
    read(text, before, context): Said {
      const said = noteForm.read(text, context);
      const levels = before[field];
      if (!said.ok) return said;
      if (levels !== null) return ok({ [field]: { ...levels, rationale: said.value } });
      return said.value === '' ? ok({}) : err(cellRemark('needsLevel', text));
    },
  };
}

function readTarget(text: string, { slTarget }: Stated): Said {
  if (text.trim() === '') return ok({ slTarget: null });
  const levels = readLevels(text);
  if (!levels || 'range' in levels) return err(cellRemark('notUnderstood', text));
  const { rationale = '', declined } = slTarget ?? {};
  return ok({ slTarget: { ...levels, rationale, ...(declined === undefined ? {} : { declined }) } });
}

function readAchieved(text: string, { slAchieved }: Stated): Said {
  if (text.trim() === '') return ok({ slAchieved: null });
  const levels = readLevels(text);
  if (!levels) return err(cellRemark('notUnderstood', text));
  return ok({ slAchieved: { ...levels, rationale: slAchieved?.rationale ?? '' } });
}

/** The columns of assigned SL-T and declared SL-A, each with its reason. */
export const levelColumns: readonly LevelColumn[] = [
  {
    id: 'slTarget',
    head: { key: 'inspector:field.zone.slTarget' },
    words: 'sl-t, slt, sl target, target security level, security level target, 目標セキュリティレベル, sl-t 割当',
    makesZones: false,
    write: ({ slTarget }) => (slTarget ? writeLevels(slTarget) : ''),
    read: readTarget,
  },
  reasonColumn('slTarget', 'sl-t rationale, sl-t reason, rationale for sl-t, sl-tの理由, 目標の理由'),
  {
    id: 'slAchieved',
    head: { key: 'inspector:field.zone.slAchieved' },
    words: 'sl-a, sla, sl achieved, achieved security level, 達成セキュリティレベル, sl-a 宣言',
    makesZones: false,
    write: ({ slAchieved }) => (slAchieved ? writeLevels(slAchieved) : ''),
    read: readAchieved,
  },
  reasonColumn('slAchieved', 'sl-a rationale, sl-a reason, rationale for sl-a, sl-aの理由, 達成の理由'),
];
