import { folded, namedSuggestion, type Suggestion } from '#renderer/ui/suggestions.ts';
import { assumptionStates, type Assumption } from '#shared/model/assumption.ts';
import { MAX_LINE_LENGTH, MAX_NOTE_LENGTH } from '#shared/model/text.ts';

/** What the cells are made of. */
export type AssumptionContext = {
  readonly leaning: ReadonlyMap<string, readonly string[]>;
  /** A word of the locale namespaces. */
  readonly word: (key: string, params?: Readonly<Record<string, string | number>>) => string;
};

/** A column of the list: what its cells say, and what a text in them sets; null where it cannot stand there. */
export type AssumptionColumn = {
  readonly id: 'id' | 'statement' | 'state' | 'leaning' | 'owner' | 'ifFalse';
  readonly width: number;
  readonly text: (one: Assumption, context: AssumptionContext) => string;
  readonly read?: (typed: string, context: AssumptionContext) => Partial<Assumption> | null;
  readonly suggest?: (context: AssumptionContext) => readonly Suggestion[];
};

/** The states by the words for them. */
function stateChoices({ word }: Pick<AssumptionContext, 'word'>): readonly Suggestion[] {
  return assumptionStates.map((value) => ({ value, label: word(`assumptions:state.${value}`) }));
}

function written(field: 'statement' | 'owner' | 'ifFalse', most: number) {
  return (typed: string) => (typed.length > most ? null : { [field]: typed.replaceAll('\n', ' ').trim() });
}

export const assumptionColumns: readonly AssumptionColumn[] = [
  { id: 'id', width: 5, text: ({ id }) => id },
  { id: 'statement', width: 24, text: ({ statement }) => statement, read: written('statement', MAX_NOTE_LENGTH) },
  {
    id: 'state',
    width: 9.6,
    text: ({ state }, { word }) => word(`assumptions:state.${state}`),
    read(typed, context) {
      const named = namedSuggestion(stateChoices(context), typed);
      return named ? { state: named.value as Assumption['state'] } : null;
    },
    suggest: stateChoices,
  },
  { id: 'leaning', width: 6.4, text: ({ id }, { leaning }) => String(leaning.get(id)?.length ?? 0) },
  { id: 'owner', width: 10, text: ({ owner }) => owner, read: written('owner', MAX_LINE_LENGTH) },
  { id: 'ifFalse', width: 24, text: ({ ifFalse }) => ifFalse, read: written('ifFalse', MAX_NOTE_LENGTH) },
];

/** The state that a single key stands for: its value or its word begins so, and no other's does. */
export function quickState(key: string, context: AssumptionContext): string | null {
  const begun = stateChoices(context).filter(({ value, label }) =>
    [value, label].some((text) => folded(text).startsWith(folded(key))),
  );
  return folded(key) !== '' && begun.length === 1 ? (begun[0]?.label ?? null) : null;
}

/** What a block of texts sets, row by row from a cell on; null where a text does not fit. */
export function blockEdits(
  from: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
  rowIds: readonly string[],
  context: AssumptionContext,
): ReadonlyMap<string, Partial<Assumption>> | null {
  const edits = new Map<string, Partial<Assumption>>();
  for (const [offset, texts] of cells.entries()) {
    const id = rowIds[from.row + offset];
    if (id === undefined) continue;
    let fields: Partial<Assumption> = {};
    for (const [at, typed] of texts.entries()) {
      const column = assumptionColumns[from.column + at];
      if (!column?.read) continue;
      const read = column.read(typed, context);
      if (!read) return null;
      fields = { ...fields, ...read };
    }
    edits.set(id, fields);
  }
  return edits;
}
