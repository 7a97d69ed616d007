/** The documents that a plant can be written as. */
export const reportKinds = ['summary', 'zones', 'scenarios', 'crs', 'gaps', 'plan', 'minutes', 'approval'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Those that have a version for a vendor: about one zone, with nothing of the others in it. */
export const vendorKinds: readonly ReportKind[] = ['zones', 'crs', 'gaps'];
