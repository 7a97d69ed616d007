/** The documents that a plant can be written as. */
export const reportKinds = ['crs'] as const;
export type ReportKind = (typeof reportKinds)[number];
