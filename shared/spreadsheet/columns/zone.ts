import { purdueLevels, zoneKinds } from '#shared/model/zone.ts';
import { ok } from '#shared/result.ts';
import { choiceForm, flagForm, lineForm, noteForm, referenceForm, type CellForm } from '../cell-form.ts';
import { columnMaker, type SheetColumn } from '../sheet-column.ts';
import { levelColumns } from './levels.ts';

const { field } = columnMaker('zone');

const purdueForm = choiceForm(
  purdueLevels,
  (level) => `inspector:choice.purdueLevel.${level.replace('.', '_')}`,
  null,
  Object.fromEntries(
    purdueLevels.flatMap((level) => ['l', 'level ', 'level', 'レベル'].map((word) => [`${word}${level}`, level])),
  ),
);
/** Whether a zone is in the SUC; it is where nothing is said. */
const scopeForm: CellForm<boolean> = {
  write: flagForm.write,
  read: (text, context) => (text.trim() === '' ? ok(true) : flagForm.read(text, context)),
};

/** The columns of a table of zones (ZCR 3.1, 6.4). */
export const zoneColumns: readonly SheetColumn<'zone'>[] = [
  field(
    'name',
    lineForm,
    'name, zone, zone name, security zone, segment, cell, area, ゾーン, ゾーン名, ゾーン名称, 名称, 名前, 区画, エリア',
  ),
  field('code', lineForm, 'code, zone code, tag, short name, abbreviation, 記号, コード, ゾーン記号, 略称'),
  field(
    'kind',
    choiceForm(zoneKinds, (kind) => `inspector:choice.zoneKind.${kind}`, 'control'),
    'kind, type, zone type, zone kind, category, 種別, 種類, ゾーン種別, 区分',
  ),
  field(
    'purdueLevel',
    purdueForm,
    'purdue level, purdue, level, layer, レベル, purdueレベル, パデュー, パデューレベル, 階層',
  ),
  field('parentId', referenceForm('zone'), 'inside, parent, parent zone, within, part of, 上位ゾーン, 親ゾーン, 上位', {
    makesZones: true,
  }),
  field('location', lineForm, 'location, site, place, building, room, 場所, 設置場所, 所在地, 建屋'),
  field('owner', lineForm, 'owner, responsible, department, 責任部門, 所有者, 責任者, 担当, 担当部門, 部門'),
  field('inScope', scopeForm, 'in the suc, in scope, scope, suc, sucに含む, 対象範囲, 範囲'),
  ...levelColumns,
  field('logicalBoundary', noteForm, 'logical boundary, logical boundaries, 論理的境界, 論理境界'),
  field('physicalBoundary', noteForm, 'physical boundary, physical boundaries, 物理的境界, 物理境界'),
  field(
    'description',
    noteForm,
    'description, remark, remarks, note, notes, comment, comments, purpose, 備考, 説明, 用途, 摘要, コメント',
  ),
];
