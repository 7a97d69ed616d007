/** One line of the table: a figure of ours, the figure that it is held against, and the most that it may be. */
export type Row = {
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: number | null;
  readonly beside: number | null;
  readonly besideWhat: string;
  /** The most that ours may be: a multiple of what stands beside it, or a figure of its own; null is only watched. */
  readonly goal: { readonly ratio: number } | { readonly most: number } | null;
  /** Why a figure is missing. */
  readonly note?: string;
};

export type Verdict = 'ok' | 'over' | 'not measured' | 'watched';

export function ratioOf({ ours, beside }: Row): number | null {
  return ours === null || beside === null || beside === 0 ? null : ours / beside;
}

export function verdictOf(row: Row): Verdict {
  if (row.ours === null) return 'not measured';
  if (row.goal === null) return 'watched';
  const [value, most] = 'ratio' in row.goal ? [ratioOf(row), row.goal.ratio] : [row.ours, row.goal.most];
  if (value === null) return 'not measured';
  return value <= most ? 'ok' : 'over';
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('a median of nothing');
  return middle;
}
