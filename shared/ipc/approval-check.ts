/** What was found of one baseline when it was checked. */
export type CheckedBaseline = {
  readonly id: string;
  /** The line of the audit trail that made it; null where the trail does not reach it. */
  readonly seq: number | null;
  /** Whether its digest is that of the state at this line; null where there is none to compare. */
  readonly fits: boolean | null;
  /** For each signature whether its key signed the digest; null where it has no key. */
  readonly signatures: readonly (boolean | null)[];
};

/** What an approval rests on, checked against the file. */
export type ApprovalCheck = {
  /** SHA-256 of the plant as it is stored now, in hexadecimal. */
  readonly digest: string;
  /** The last line of the audit trail. */
  readonly head: number;
  /** `seq`: the first line of the audit trail that does not fit. */
  readonly trail: { readonly state: 'intact' } | { readonly state: 'broken'; readonly seq: number };
  readonly baselines: readonly CheckedBaseline[];
};
