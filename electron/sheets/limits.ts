const MiB = 1024 * 1024;

/** How much of a workbook is read. What a supplier fills in is a few hundred KiB; the rest is room for pictures and styles. */
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
} as const;
