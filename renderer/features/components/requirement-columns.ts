import type { DraftProblem } from '#renderer/state/use-draft.ts';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import type { SupplierAnswer } from '#shared/model/product.ts';
import type { Result } from '#shared/result.ts';
import { answerChoices, asLine, quickAnswer, withNote, withStatus } from './answer-text.ts';
import type { ComponentContext } from './component-context.ts';
import type { RequirementRow } from './requirement-context.ts';

type Reading = Result<SupplierAnswer | null, DraftProblem>;

/** A column of an opened component. */
export type RequirementColumn = {
  readonly id: 'requirement' | 'level' | 'asked' | 'status' | 'how' | 'evidence' | 'supports';
  readonly width: number;
  readonly text: (row: RequirementRow, context: ComponentContext) => string;
  /** Absent where nothing is written. */
  readonly read?: (typed: string, answer: SupplierAnswer | null, context: ComponentContext) => Reading;
};

export const requirementColumns: readonly RequirementColumn[] = [
  {
    id: 'requirement',
    width: 21,
    text: ({ requirement }, { locale }) => `${requirement.id} ${requirement.title[locale]}`,
  },
  {
    id: 'status',
    width: 8.5,
    text: ({ counts }, { word }) => (counts ? word(`supplier:answer.${counts.status}`) : ''),
    read: (typed, answer, { word }) => withStatus(answer, typed, word),
  },
  {
    id: 'how',
    width: 17,
    text: ({ counts }) => asLine(counts?.rationale ?? ''),
    read: (typed, answer) => withNote(answer, 'rationale', typed),
  },
  {
    id: 'evidence',
    width: 12,
    text: ({ counts }) => asLine(counts?.evidence ?? ''),
    read: (typed, answer) => withNote(answer, 'evidence', typed),
  },
  { id: 'level', width: 4.6, text: ({ requirement }) => `SL ${requirement.minSL}` },
  {
    id: 'asked',
    width: 12,
    text: ({ askedBy }, { word }) => (askedBy ? word('components:askedBy', askedBy) : ''),
  },
  {
    id: 'supports',
    width: 12,
    text({ requirement, difference }, { word }) {
      const id = requirement.relatedRE ?? requirement.sr ?? '';
      if (!difference) return id;
      return word('components:difference', { id: difference.entry.requirementId, level: difference.level ?? '–' });
    },
  },
];

/** The columns as the grid knows them. */
export function requirementGridColumns(word: ComponentContext['word']): readonly GridColumn[] {
  return requirementColumns.map(({ id, width, read }) => ({
    id,
    title: word(`components:requirement.${id}`),
    width,
    isPinned: id === 'requirement',
    isReadOnly: !read,
    ...(id === 'status' ? { suggest: () => answerChoices(word), quick: (key: string) => quickAnswer(word, key) } : {}),
  }));
}
