import { ooxmlText } from '#electron/report/package/ooxml.ts';
import type { Line } from '#electron/report/voices.ts';

/** How letters look; colours as `RRGGBB`. */
export type Look = {
  readonly color?: string;
  readonly fill?: string;
  readonly isStrong?: boolean;
  readonly isSlanted?: boolean;
};

function properties({ color, fill, isStrong, isSlanted }: Look): string {
  const all = [
    isStrong ? '<w:b/><w:bCs/>' : '',
    isSlanted ? '<w:i/><w:iCs/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
  ].join('');
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`;
}

/** A text with its lines as a run. */
export function run(text: string, look: Look = {}): string {
  const lines = ooxmlText(text)
    .split('\n')
    .map(
      (line) => `<w:t xml:space="preserve">${line.replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t>`,
    );
  return `<w:r>${properties(look)}${lines.join('<w:br/>')}</w:r>`;
}

/** A paragraph of a style; without one it is a table's or the text's own. */
export function paragraph(style: string | null, runs: string): string {
  const named = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${named}${runs}</w:p>`;
}

/** A mark that links and page numbers lead to. */
export function bookmark(id: number, name: string, runs: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

/** Something that the program works out, with what it shows until then. */
export function field(code: string, shown: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const told = `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`;
  return `${mark('begin')}${told}${mark('separate')}${shown}${mark('end')}`;
}

/** What is said in each language, one after another in a line. */
export function inLine(lines: readonly Line[], look: Look = {}): string {
  return lines.map(({ text }, at) => run(at === 0 ? text : ` / ${text}`, look)).join('');
}

/** What is said in each language, each a paragraph of its own. */
export function paragraphs(style: string | null, lines: readonly Line[], look: Look = {}): string {
  return lines.map(({ text }) => paragraph(style, run(text, look))).join('');
}
