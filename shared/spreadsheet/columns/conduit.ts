import { conduitKinds, type ConduitEnd } from '#shared/model/conduit.ts';
import { err, ok } from '#shared/result.ts';
import { choiceForm, lineForm, noteForm, referenceForm, referencesForm, type CellForm } from '../cell-form.ts';
import { cellRemark } from '../remark.ts';
import { columnMaker, type SheetColumn } from '../sheet-column.ts';
import { levelColumns } from './levels.ts';

const { field } = columnMaker('conduit');
const zoneForm = referenceForm('zone');

/** An end of a conduit: a zone, or after `>` a point outside the SUC. */
const endForm: CellForm<ConduitEnd> = {
  write: (end, context, locale) =>
    typeof end === 'string' ? zoneForm.write(end, context, locale) : `> ${end.external}`,
  read(text, context) {
    const [, external] = /^\s*[>>]\s*(\S[^]*?)\s*$/u.exec(text) ?? [];
    if (external !== undefined) return ok({ external });
    const zone = zoneForm.read(text, context);
    if (!zone.ok) return zone;
    return zone.value === null ? err(cellRemark('noEnd', text)) : ok(zone.value);
  },
};

/** The columns of a table of conduits (ZCR 3.1, 6.4). */
export const conduitColumns: readonly SheetColumn<'conduit'>[] = [
  field(
    'name',
    lineForm,
    'name, conduit, conduit name, connection, link, コンジット, コンジット名, コンジット名称, 名称, 名前, 接続名',
  ),
  field(
    'from',
    endForm,
    'from, from zone, source, source zone, zone a, end a, 始点, 始点ゾーン, 接続元, 接続元ゾーン, 送信元',
    {
      makesZones: true,
    },
  ),
  field(
    'to',
    endForm,
    'to, to zone, destination, destination zone, zone b, end b, 終点, 終点ゾーン, 接続先, 接続先ゾーン, 送信先, 宛先',
    {
      makesZones: true,
    },
  ),
  field('via', referencesForm('zone'), 'passes through, via, through, 経由ゾーン, 経由', { makesZones: true }),
  field(
    'kind',
    choiceForm(conduitKinds, (kind) => `inspector:choice.conduitKind.${kind}`, 'wired'),
    'kind, type, conduit type, medium, media, 種別, 種類, コンジット種別, 媒体',
  ),
  field(
    'boundaryDeviceIds',
    referencesForm('asset'),
    'boundary devices, boundary device, firewall, firewalls, 境界機器, ファイアウォール',
  ),
  field('owner', lineForm, 'owner, responsible, department, 責任部門, 所有者, 責任者, 担当, 担当部門, 部門'),
  ...levelColumns,
  field(
    'description',
    noteForm,
    'description, remark, remarks, note, notes, comment, comments, purpose, 備考, 説明, 用途, 摘要, コメント',
  ),
];
