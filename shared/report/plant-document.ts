import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { CrsContext } from './crs/crs-context.ts';
import { buildFront, noticesOf } from './crs/front.ts';
import type { Block, Part, ReportDocument, Said } from './report-document.ts';
import type { ReportKind } from './report-kinds.ts';
import { name, text } from './say.ts';

type Build = () => readonly Block[];

/** A part of a section; `key` tells it from the others. */
type Below = {
  readonly key: string;
  readonly title: Said;
  readonly subject?: RequirementSubject;
  readonly build: Build;
};

/** A section of a document, by a text, with the parts below it. */
export function section(
  number: number,
  title: string,
  build: Build,
  { clause = null, below = [] }: { readonly clause?: string | null; readonly below?: readonly Below[] } = {},
): readonly Part[] {
  const id = String(number);
  const own: Part = { id, depth: 1, number: id, clause, title: text(title), subject: null, build };
  const parts = below.map((one, at): Part => ({
    id: `${id}/${one.key}`,
    depth: 2,
    number: `${id}.${at + 1}`,
    clause,
    title: one.title,
    subject: one.subject ?? null,
    build: one.build,
  }));
  return [own, ...parts];
}

/** What stands before the first section: what the document is, what it rests on, who answers for it. */
export function frontPart(context: CrsContext, what: Said): Part {
  return {
    id: 'front',
    depth: 1,
    number: '',
    clause: null,
    title: text('crs:front.title'),
    subject: null,
    build: () => buildFront(context, what),
  };
}

/** A document about the plant, with the notices that are on every paper. */
export function plantDocument(kind: ReportKind, context: CrsContext, parts: readonly Part[]): ReportDocument {
  return {
    kind,
    title: text(`reports:kind.${kind}.title`),
    plant: name(context.suc.name),
    notices: noticesOf(context),
    parts,
  };
}

/** A document that begins with what it is, followed by its sections. */
export function sectionedDocument(
  kind: ReportKind,
  context: CrsContext,
  sections: readonly (readonly Part[])[],
): ReportDocument {
  return plantDocument(kind, context, [frontPart(context, text(`reports:kind.${kind}.what`)), ...sections.flat()]);
}
