/** A conduit, or several between the same two, as the layout engine takes it. */
export type LayoutEdge = { readonly id: string; readonly sources: string[]; readonly targets: string[] };

/** A zone as the layout engine takes it (ELK JSON, whose lists may be changed): sizes and options go in, places come out. */
export type LayoutNode = {
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions: Readonly<Record<string, string>>;
  readonly children?: LayoutNode[];
  readonly edges?: LayoutEdge[];
};

/** What comes back for a node; the corner is relative to the node around it. */
export type LaidNode = {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly children?: readonly LaidNode[];
};
