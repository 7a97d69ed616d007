import { lineColumn, noteColumn, numberColumn, saidColumn } from '../sheet/columns.ts';
import type { SheetColumn } from '../sheet/sheet-column.ts';
import type { VulnerabilityRow } from './rows.ts';

/** The columns of the vulnerabilities of assets. */
export const vulnerabilityColumns: readonly SheetColumn<VulnerabilityRow>[] = [
  saidColumn('asset', { width: 13, isPinned: true }, ({ assetName }) => assetName),
  lineColumn(
    'cve',
    { width: 10 },
    (row) => row.cve,
    (cve) => ({ cve }),
  ),
  numberColumn(
    'cvss',
    { width: 4.4 },
    (row) => row.cvss,
    (cvss) => ({ cvss }),
  ),
  lineColumn(
    'cwe',
    { width: 7 },
    (row) => row.cwe,
    (cwe) => ({ cwe }),
  ),
  noteColumn(
    'weakness',
    { width: 26 },
    (row) => row.text,
    (text) => ({ text }),
  ),
  saidColumn('product', { width: 16 }, ({ product }) => product),
];
