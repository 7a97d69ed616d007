import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { PartialVector } from '#shared/engine/assessment.ts';
import type { Question } from '#shared/engine/explain/index.ts';
import type { RequirementStanding } from '#shared/engine/requirement-standing.ts';
import type { Page } from '#shared/drawing/paper/page.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { ReportKind } from './report-kinds.ts';

/** The values that a text takes. */
export type SaidParams = Readonly<Record<string, string | number>>;

/** Something that a document says, in no language yet: a text by its key, words of the plant, or both languages of the catalog. */
export type Said =
  | { readonly say: 'text'; readonly key: string; readonly params?: SaidParams }
  | { readonly say: 'words'; readonly words: string }
  | { readonly say: 'both'; readonly en: string; readonly ja: string }
  /** The day of a moment, or a day, in ISO form. */
  | { readonly say: 'moment'; readonly iso: string }
  /** A moment with its time, in ISO form. */
  | { readonly say: 'time'; readonly iso: string }
  /** Several things, one after another. */
  | { readonly say: 'all'; readonly parts: readonly Said[] };

/** What may be asked of a number: whoever reads it on screen can see what made it. */
export type Asked = { readonly why?: Question };

/** What stands in a cell; null where nothing is known. */
export type Cell =
  | Said
  | { readonly say: 'number'; readonly value: number }
  | ({ readonly say: 'level'; readonly of: 'T' | 'A' | 'C'; readonly level: SecurityLevel | null } & Asked)
  | ({ readonly say: 'vector'; readonly of: 'T' | 'A' | 'C'; readonly vector: PartialVector } & Asked)
  /** A risk level of the policy, by id. */
  | ({ readonly say: 'risk'; readonly id: string; readonly name: string } & Asked)
  | { readonly say: 'standing'; readonly standing: RequirementStanding }
  | { readonly say: 'yes'; readonly isYes: boolean }
  | null;

/** What may be asked of what stands in a cell; null where nothing made it that could be told. */
export function whyOf(cell: Cell | undefined): Question | null {
  return cell && 'why' in cell ? (cell.why ?? null) : null;
}

/** Says what a document holds in one language. */
export type Speaker = {
  readonly say: (said: Said) => string;
  /** A cell as text, for sorting, the clipboard and ears. */
  readonly cell: (cell: Cell | undefined) => string;
};

/** What a column holds, so that a writer aligns it and a spreadsheet types it. */
export type ColumnType = 'id' | 'text' | 'number' | 'level' | 'vector' | 'risk' | 'standing' | 'yes' | 'moment';

export type Column = {
  readonly id: string;
  readonly title: Said;
  readonly type: ColumnType;
  /** How wide it is beside the others. */
  readonly share: number;
};

/** A row; `key` is the id of what it is about. A cell stands under the column of its place. */
export type Row = { readonly key: string; readonly cells: readonly Cell[] };

export type Table = {
  readonly block: 'table';
  /** What it lists; the same kind of table has the same columns. */
  readonly id: string;
  readonly title: Said;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is said where there is no row. */
  readonly whenEmpty: Said;
};

/** A text of the SUC that people write. */
export type WordsField =
  | 'name'
  | 'site'
  | 'owner'
  | 'purpose'
  | 'perimeter'
  | 'operatingEnvironment'
  | 'threatEnvironment'
  | 'policies'
  | 'regulations';

/** What is said of a thing, one line each. */
export type Facts = {
  readonly block: 'facts';
  readonly facts: readonly { readonly label: Said; readonly value: Cell; readonly isMissing?: boolean }[];
};

/** Something that whoever reads the paper must not overlook. */
export type Notice = {
  readonly block: 'notice';
  readonly notice:
    | 'approval-none'
    | 'approval-unsigned'
    | 'approval-stale'
    | 'criteria-unsigned'
    | 'criteria-changed'
    | 'left-over'
    | 'redacted';
  readonly text: Said;
};

/** A drawing that is no diagram of the plant; its page is of its own size (`fit`) and is drawn in the speaker's language. */
export type Drawing = {
  readonly block: 'drawing';
  readonly caption: Said;
  readonly pageIn: (speaker: Speaker) => Page;
};

/** A part of a page. */
export type Block =
  | { readonly block: 'paragraph'; readonly text: Said }
  | {
      readonly block: 'words';
      readonly field: WordsField;
      readonly label: Said;
      readonly words: string;
      /** What to write there, for whoever finds it empty. */
      readonly ask: Said;
    }
  | Facts
  | Table
  /** A drawing, by the id of its diagram. */
  | { readonly block: 'figure'; readonly diagramId: string; readonly caption: Said }
  | Drawing
  | Notice;

/** A part of a document under a heading of its own; what stands in it is built when it is asked for. */
export type Part = {
  readonly id: string;
  /** 1 for a section, 2 for a part of one. */
  readonly depth: 1 | 2;
  /** As printed before the heading; empty for what stands before the first section. */
  readonly number: string;
  /** The clause that the part answers. */
  readonly clause: string | null;
  readonly title: Said;
  /** The zone or conduit that it is about, if it is about one. */
  readonly subject: RequirementSubject | null;
  readonly build: () => readonly Block[];
};

/** A report in no format and no language: writers and the screen go through its parts in order. */
export type ReportDocument = {
  readonly kind: ReportKind;
  readonly title: Said;
  readonly plant: Said;
  /** What must be on every paper made of it. */
  readonly notices: readonly Notice[];
  readonly parts: readonly Part[];
};
