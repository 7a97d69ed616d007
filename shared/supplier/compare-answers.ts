import type { Product, SupplierAnswer } from '#shared/model/product.ts';
import type { SlVector } from '#shared/model/security-level.ts';
import type { SupplierReturn } from './supplier-return.ts';

/** What a sheet does to what is known. */
export const answerChanges = ['new', 'changed', 'cleared', 'same'] as const;
export type AnswerChange = (typeof answerChanges)[number];

/** One requirement: what is known of it, and what the sheet says. */
export type ComparedAnswer = {
  readonly id: string;
  readonly change: AnswerChange;
  readonly before: SupplierAnswer | null;
  readonly after: SupplierAnswer | null;
};

/** A sheet beside what is known of the product. */
export type AnswerComparison = {
  /** The requirements of which either says something, in the order of the sheet. */
  readonly answers: readonly ComparedAnswer[];
  /** Ids that the catalog does not have; their answers are not taken. */
  readonly unknownIds: readonly string[];
  readonly slCapability: {
    readonly change: AnswerChange;
    readonly before: SlVector | null;
    readonly after: SlVector | null;
  };
  readonly counts: Readonly<Record<AnswerChange, number>>;
};

function isSameAnswer(a: SupplierAnswer, b: SupplierAnswer): boolean {
  return a.status === b.status && a.rationale === b.rationale && a.evidence === b.evidence;
}

function changeOf<T>(before: T | null, after: T | null, isSame: (a: T, b: T) => boolean): AnswerChange {
  if (before === null) return after === null ? 'same' : 'new';
  if (after === null) return 'cleared';
  return isSame(before, after) ? 'same' : 'changed';
}

/** The same text as a sheet gives it back: line ends are those of the sheet. */
function asInSheet(answer: SupplierAnswer | undefined): SupplierAnswer | null {
  const lines = (text: string) => text.replace(/\r\n?/g, '\n');
  return answer ? { ...answer, rationale: lines(answer.rationale), evidence: lines(answer.evidence) } : null;
}

/** Compares a sheet with what is known of the product; undefined stands for a product of which nothing is. */
export function compareAnswers(
  product: Product | undefined,
  said: SupplierReturn,
  known: ReadonlySet<string>,
): AnswerComparison {
  const answers = said.answers
    .filter(({ id }) => known.has(id))
    .map(({ id, answer: after }): ComparedAnswer => {
      const before = asInSheet(product?.answers[id]);
      return { id, change: changeOf(before, after, isSameAnswer), before, after };
    })
    .filter(({ before, after }) => before !== null || after !== null);
  const count = (change: AnswerChange) => answers.filter((one) => one.change === change).length;
  const before = product?.slCapability ?? null;
  const after = said.slCapability;
  const isSameVector = (a: SlVector, b: SlVector) => a.join() === b.join();
  return {
    answers,
    unknownIds: said.answers.flatMap(({ id, answer }) => (known.has(id) || answer === null ? [] : [id])),
    slCapability: { change: changeOf(before, after, isSameVector), before, after },
    counts: { new: count('new'), changed: count('changed'), cleared: count('cleared'), same: count('same') },
  };
}
