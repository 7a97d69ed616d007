import { assetHeadWords } from '#shared/asset-list/head-words.ts';
import { componentCategories } from '#shared/model/asset.ts';
import { ok } from '#shared/result.ts';
import {
  addressesForm,
  choiceForm,
  countForm,
  dayForm,
  flagForm,
  lineForm,
  noteForm,
  referenceForm,
  type CellForm,
} from '../cell-form.ts';
import { vectorForm } from '../level-form.ts';
import { columnMaker, type SheetColumn } from '../sheet-column.ts';

const { field } = columnMaker('asset');
const words = assetHeadWords;

/** A type by its id, or whatever the catalog knows it by; else in the words of the list. */
const typeForm: CellForm<string> = {
  write: (type, { typeName }, locale) => typeName(type, locale),
  read(text, context) {
    const typed = lineForm.read(text, context);
    if (!typed.ok || typed.value === '') return typed;
    const { assetWords } = context;
    return ok(assetWords.whole(typed.value) ?? assetWords.within(typed.value) ?? typed.value);
  },
};

/** The columns of a table of assets (ZCR 1.1); the heads of pasted lists are known here too. */
export const assetColumns: readonly SheetColumn<'asset'>[] = [
  field('name', lineForm, words.name),
  field('type', typeForm, words.type),
  field('zoneId', referenceForm('zone'), words.zone, { makesZones: true }),
  field('conduitId', referenceForm('conduit'), 'conduit, on conduit, コンジット', { key: 'inspector:kind.conduit' }),
  field('count', countForm, words.count),
  field('vendor', lineForm, words.vendor),
  field('product', lineForm, words.product),
  field('version', lineForm, words.version),
  field('addresses', addressesForm, words.address, { key: 'spreadsheet:column.addresses' }),
  field('isSafetyRelated', flagForm, 'safety related, safety, sis, safety-critical, 安全関連, 安全'),
  field(
    'isTemporarilyConnected',
    flagForm,
    'connected for a time, temporarily connected, temporary, 一時的に接続, 一時接続, 可搬',
  ),
  field('isWireless', flagForm, 'wireless, wifi, 無線'),
  field('essentialFunctionId', referenceForm('essentialFunction'), 'essential function, function, 必須機能, 機能'),
  field(
    'componentCategory',
    choiceForm(componentCategories, (one) => `inspector:choice.componentCategory.${one}`, null),
    '4-2 category, component category, component type, 4-2の区分, コンポーネント区分',
  ),
  field(
    'slCapability',
    vectorForm,
    'sl-c, slc, capability, security level capability, slcベクトル, 能力セキュリティレベル',
  ),
  field(
    'endOfSupport',
    dayForm,
    'end of support, eos, end of life, eol, support until, サポート終了, サポート終了日, 保守終了, 保守終了日, 保守期限',
  ),
  field('source', lineForm, 'source of the record, source, record source, 情報の出所, 出所, 情報源'),
  field('description', noteForm, words.description),
];
