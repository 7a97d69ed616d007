import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import { aroundName, categoryNames, groupName, type ComponentContext } from './component-context.ts';

/** A column of the overview: what its cells say, and how rows are ordered by it. */
export type GroupColumn = {
  readonly id: 'product' | 'count' | 'around' | 'category' | 'capability' | 'target' | 'gap' | 'open' | 'answered';
  readonly width: number;
  readonly text: (group: ComponentGroup, context: ComponentContext) => string;
  /** What rows are sorted by; null comes last. */
  readonly order?: (group: ComponentGroup, context: ComponentContext) => number | null;
};

/** How many pieces the assets of a group stand for. */
function pieces({ assets }: ComponentGroup): number {
  return assets.reduce((sum, { count }) => sum + count, 0);
}

const digits = (vector: readonly (number | null)[] | undefined) => vector?.map((level) => level ?? '–').join(' ') ?? '';

function lowest(vector: readonly (number | null)[] | undefined): number | null {
  const known = vector?.filter((level) => level !== null) ?? [];
  return known.length === 0 ? null : Math.min(...known);
}

function sumOfGaps(gap: readonly (number | null)[] | null): number | null {
  if (gap === null) return null;
  // For order only: rows with more missing steps stand further down; the sum is never shown.
  return gap.reduce<number>((sum, one) => sum + Math.max(0, one ?? 0), 0);
}

export const groupColumns: readonly GroupColumn[] = [
  { id: 'product', width: 18, text: (group) => groupName(group) },
  { id: 'count', width: 4.6, text: (group) => String(pieces(group)), order: pieces },
  {
    id: 'open',
    width: 6.4,
    text(group, { resultOf, word }) {
      const { open, asked } = resultOf(group);
      return asked.length === 0 ? '' : word('components:openOf', { open: open.size, asked: asked.length });
    },
    order: (group, { resultOf }) => resultOf(group).open.size,
  },
  {
    id: 'gap',
    width: 11.8,
    text: (group, { resultOf }) => digits(resultOf(group).gap ?? undefined),
    order: (group, { resultOf }) => sumOfGaps(resultOf(group).gap),
  },
  {
    id: 'capability',
    width: 17,
    text: (group, { resultOf }) => digits(resultOf(group).capability?.vector),
    order: (group, { resultOf }) => lowest(resultOf(group).capability?.vector),
  },
  {
    id: 'target',
    width: 11.8,
    text: (group, { resultOf }) => digits(resultOf(group).target ?? undefined),
    order: (group, { resultOf }) => lowest(resultOf(group).target ?? undefined),
  },
  { id: 'category', width: 10, text: (group, context) => categoryNames(context.resultOf(group).categories, context) },
  {
    id: 'around',
    width: 12,
    text: (group, context) =>
      context
        .resultOf(group)
        .around.map((one) => aroundName(one, context))
        .join(', '),
  },
  {
    id: 'answered',
    width: 11,
    text: ({ product }) => [product?.answeredOn, product?.answeredBy].filter(Boolean).join(' '),
  },
];

/** The columns as the grid knows them; nothing is edited in the overview. */
export function overviewColumns(word: ComponentContext['word']): readonly GridColumn[] {
  return groupColumns.map(({ id, width }) => ({
    id,
    title: word(`components:column.${id}`),
    width,
    isPinned: id === 'product',
    isReadOnly: true,
  }));
}
