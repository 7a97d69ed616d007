import type { CellLook } from '#shared/supplier/workbook.ts';
import type { CellObject } from 'write-excel-file/node';

const ink = '#1b1f23';
const grey = '#4d545b';
const edge = '#c8c5bc';
const framed = { borderColor: edge, borderStyle: 'thin' } as const;

/** How the cells of a workbook look, on screen and on white paper. */
export const cellLooks: Readonly<Record<CellLook, CellObject>> = {
  title: { fontSize: 16, fontWeight: 'bold', textColor: ink },
  text: { textColor: ink },
  note: { textColor: grey, fontStyle: 'italic' },
  label: { textColor: ink, fontWeight: 'bold' },
  value: { textColor: ink, ...framed },
  head: { textColor: ink, fontWeight: 'bold', backgroundColor: '#e4e2dc', ...framed },
  input: { textColor: ink, backgroundColor: '#fff8e0', ...framed },
  key: { textColor: grey, fontSize: 8 },
};
