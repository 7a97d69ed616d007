import { standingOf } from '#shared/engine/requirement-standing.ts';
import type { DraftProblem } from '#renderer/state/use-draft.ts';
import type { Suggestion } from '#renderer/ui/suggestions.ts';
import { requirementStates, requirementStatusSchema, type RequirementState } from '#shared/model/requirement-status.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { answersText } from './answers-text.ts';
import type { BoardContext } from './board-context.ts';
import { askedOf, type Asked, type Pair } from './pairs.ts';
import { readStatus, statusSuggestions, statusText } from './status-words.ts';
import { subjectName } from './subject-name.ts';

/** What is said of a requirement at a subject; without a status nothing is. */
export type Said = {
  readonly status: RequirementState | null;
  readonly rationale: string;
  readonly evidence: string;
};

export type BoardColumnId =
  | 'requirement'
  | 'title'
  | 'subject'
  | 'fr'
  | 'level'
  | 'target'
  | 'asked'
  | 'status'
  | 'rationale'
  | 'evidence'
  | 'answers';

/** A column of a list of requirements: what its cells say, and how a text is read into a status. */
export type BoardColumn = {
  readonly id: BoardColumnId;
  readonly width: number;
  readonly isPinned?: boolean;
  readonly text: (pair: Pair, context: BoardContext) => string;
  /** Absent where the column is not edited. */
  readonly read?: (text: string, said: Said, context: BoardContext) => Result<Said, DraftProblem>;
  readonly suggest?: (context: BoardContext) => readonly Suggestion[];
  /** What rows are sorted by; absent for the text itself. */
  readonly order?: (pair: Pair, context: BoardContext) => number;
};

/** What is said of a pair now. */
export function saidOf({ key }: Pair, { model }: Pick<BoardContext, 'model'>): Said {
  return model.requirementStatus.get(key) ?? { status: null, rationale: '', evidence: '' };
}

const requirement: BoardColumn = {
  id: 'requirement',
  width: 8.2,
  isPinned: true,
  text: (pair) => pair.requirement.id,
  order: (pair, { catalog }) => catalog.requirements.indexOf(pair.requirement),
};

const title: BoardColumn = {
  id: 'title',
  width: 17,
  text: (pair, { locale }) => pair.requirement.title[locale],
};

const subject: BoardColumn = {
  id: 'subject',
  width: 17,
  isPinned: true,
  text: (pair, { model }) => subjectName(model, pair.subject),
};

const fr: BoardColumn = {
  id: 'fr',
  width: 3.6,
  text: (pair) => pair.requirement.fr,
  order: (pair) => foundationalRequirements.indexOf(pair.requirement.fr),
};

const level: BoardColumn = {
  id: 'level',
  width: 3,
  text: (pair) => String(pair.requirement.minSL),
  order: (pair) => pair.requirement.minSL,
};

function targetOf(pair: Pair, { resultOf }: BoardContext) {
  return resultOf(pair.subject)?.slTarget?.vector[foundationalRequirements.indexOf(pair.requirement.fr)] ?? null;
}

const target: BoardColumn = {
  id: 'target',
  width: 4.2,
  text: (pair, context) => String(targetOf(pair, context) ?? ''),
  order: (pair, context) => targetOf(pair, context) ?? -1,
};

const askedOrder: readonly Asked[] = ['asked', 'unknown', 'beyond'];

const asked: BoardColumn = {
  id: 'asked',
  width: 6.8,
  text: (pair, context) => context.word(`requirements:asked.${askedOf(pair, context)}`),
  order: (pair, context) => askedOrder.indexOf(askedOf(pair, context)),
};

const status: BoardColumn = {
  id: 'status',
  width: 10.4,
  text(pair, context) {
    const said = saidOf(pair, context);
    return said.status === null ? '' : statusText(said.status, context);
  },
  read(text, said, context) {
    const read = readStatus(text, context);
    return read.ok ? ok({ ...said, status: read.value }) : read;
  },
  suggest: statusSuggestions,
  order(pair, { model }) {
    const row = model.requirementStatus.get(pair.key);
    return row ? requirementStates.indexOf(row.status) + (standingOf(row) === 'reason-missing' ? 0.5 : 0) : 9;
  },
};

function noteColumn(id: 'rationale' | 'evidence'): BoardColumn {
  return {
    id,
    width: 14,
    text: (pair, context) => saidOf(pair, context)[id],
    read(text, said) {
      if (text.trim() === '') return ok({ ...said, [id]: '' });
      if (said.status === null) return err({ key: 'statusFirst', params: {} });
      const { success } = requirementStatusSchema.shape[id].safeParse(text);
      return success ? ok({ ...said, [id]: text }) : err({ key: 'notAllowed', params: {} });
    },
  };
}

const answers: BoardColumn = { id: 'answers', width: 20, text: answersText };

const edited = [status, noteColumn('rationale'), noteColumn('evidence'), answers];

/** The columns of one subject's requirements, and of one requirement at every subject. */
export const boardColumns: Readonly<Record<'subject' | 'requirement', readonly BoardColumn[]>> = {
  subject: [requirement, title, level, fr, asked, ...edited],
  requirement: [subject, target, asked, ...edited],
};
