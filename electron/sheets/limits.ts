const MiB = 1024 * 1024;

/** How much of a workbook is read. */
export type WorkbookLimits = { readonly [K in keyof typeof limits]: number };

/** How much is read of a workbook that a supplier sends back. What a supplier fills in is a few hundred KiB; the rest is room for pictures and styles. */
export const limits = {
  /** Bytes of the file. */
  file: 16 * MiB,
  /** Bytes of its parts that are read, unpacked. */
  unpacked: 32 * MiB,
  /** Entries of the zip file. */
  entries: 5_000,
  pages: 50,
  /** Cells that hold something, over all pages. */
  cells: 200_000,
  /** Letters of these cells; one text that many cells refer to counts for each. */
  letters: 128 * MiB,
} as const;

/** How much is read of a file of tables: fifty thousand rows of thirteen columns, and what a page of them takes unpacked. */
export const tableLimits: WorkbookLimits & { readonly columns: number } = {
  file: 32 * MiB,
  unpacked: 72 * MiB,
  entries: 5_000,
  pages: 50,
  cells: 650_000,
  letters: 64 * MiB,
  columns: 500,
};
