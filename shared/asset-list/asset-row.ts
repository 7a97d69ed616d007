/** What a column of a pasted list can hold. */
export type AssetColumn =
  'name' | 'type' | 'vendor' | 'product' | 'version' | 'address' | 'count' | 'zone' | 'description';

/** One asset as a list or a typed name gives it; `type` is a catalog id or free text, `zone` a zone's name or code. */
export type AssetRow = {
  readonly name: string;
  readonly type: string;
  readonly vendor: string;
  readonly product: string;
  readonly version: string;
  readonly addresses: readonly string[];
  readonly count: number;
  readonly zone: string;
  readonly description: string;
};
