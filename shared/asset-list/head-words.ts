import { headFinder, type HeadWords } from '#shared/spreadsheet/head-finder.ts';
import type { AssetColumn } from './asset-row.ts';

/** What the heads of lists are called, in English and Japanese. */
export const assetHeadWords: HeadWords<AssetColumn> = {
  name: 'name, asset, assets, asset name, device, device name, equipment, equipment name, host, hostname, host name, system, component, tag, tag name, item, 名称, 名前, 資産, 資産名, 資産名称, 機器, 機器名, 機器名称, 装置, 装置名, ホスト名, タグ, タグ名, 設備, 設備名, 設備名称',
  type: 'type, asset type, device type, equipment type, kind, category, class, role, function, 種別, 種類, 分類, 区分, 資産種別, 機器種別, 機器種類, 機種区分, タイプ, 役割',
  vendor:
    'vendor, manufacturer, maker, supplier, brand, make, oem, ベンダ, メーカ, メーカ名, 製造元, 製造者, 製造業者, 供給者',
  product:
    'product, product name, model, model name, model number, model no, part number, part no, catalog number, order number, 製品, 製品名, 型式, 形式, 型番, 型名, 機種, 機種名, 品番, モデル',
  version:
    'version, firmware, firmware version, fw version, fw, software version, revision, rev, release, os version, バージョン, 版, 版数, ファームウェア, ファームウェア版数, ファームウェアバージョン, リビジョン',
  address: 'address, addresses, ip, ip address, ip addresses, ipv4, ip adress, network address, アドレス, ipアドレス',
  count:
    'count, qty, quantity, quantities, number, no of, number of, pieces, pcs, units, amount, 数, 数量, 台数, 個数, 員数',
  zone: 'zone, zone name, security zone, zones, segment, network segment, area, cell, ゾーン, ゾーン名, 区画, エリア, セグメント, 所属ゾーン',
  description:
    'description, remark, remarks, note, notes, comment, comments, purpose, 備考, 説明, 用途, 摘要, コメント',
};

/** The column that a head names; null where it is no head that is known. */
export const columnOfHead = headFinder(assetHeadWords);
