import type { Result } from '#shared/result.ts';

/** A product of an advisory, as far as its tree tells. */
export type AdvisoryProduct = {
  readonly id: string;
  /** Its whole name. */
  readonly name: string;
  /** What the tree says; empty where it says nothing. */
  readonly vendor: string;
  readonly product: string;
  /** A version, or a range of them where `isRange`; empty for every version. */
  readonly version: string;
  readonly isRange: boolean;
  /** The CPE; empty where there is none. */
  readonly cpe: string;
  /** Whether it is only affected together with something else, such as a firmware on a certain device. */
  readonly isCombined: boolean;
};

/** A vulnerability of an advisory; products are named by their ids. */
export type AdvisoryVulnerability = {
  readonly cve: string;
  readonly cwe: string;
  readonly text: string;
  readonly affected: readonly string[];
  readonly inquired: readonly string[];
  /** Products that are fixed or not affected. */
  readonly safe: readonly string[];
  /** CVSS base scores with the products that each is for. */
  readonly scores: readonly { readonly score: number; readonly products: readonly string[] }[];
};

/** What a CSAF 2.0 document says. */
export type Advisory = {
  readonly id: string;
  readonly title: string;
  readonly products: readonly AdvisoryProduct[];
  readonly vulnerabilities: readonly AdvisoryVulnerability[];
};

/** Why a file is no advisory that can be taken in; the locale namespace `programme` has a sentence per code. */
export const advisoryProblems = ['tooLarge', 'notUtf8', 'notJson', 'notCsaf', 'tooDeep', 'unreadable'] as const;
export type AdvisoryProblem = (typeof advisoryProblems)[number];

/** A file that was chosen, with what it says or why that cannot be told. */
export type AdvisoryFile = { readonly fileName: string; readonly reading: Result<Advisory, AdvisoryProblem> };
