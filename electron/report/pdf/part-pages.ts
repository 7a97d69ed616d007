import { anchorOf } from '#electron/report/html/markup.ts';

/** A PDF of Chromium keeps what it is made of as text; only the streams in it are packed. */
const DESTINATION = /\/part-(\d+) \[(\d+) 0 R/g;
const PAGES = /\/Type \/Pages\s*\/Count \d+\s*\/Kids \[([^\]]*)\]/g;
const NODE = /(?:^|\n)(\d+) 0 obj\s*<<\s*\/Type \/(Pages?)\b/g;

/** The object numbers of the sheets of a PDF, in their order; its tree of pages is walked from the top. */
function sheetsOf(text: string): readonly number[] {
  const kids = new Map<number, readonly number[]>();
  const isKid = new Set<number>();
  for (const { 1: id, 2: type, index } of text.matchAll(NODE)) {
    if (type !== 'Pages') continue;
    PAGES.lastIndex = index;
    const list = PAGES.exec(text)?.[1] ?? '';
    const ids = [...list.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
    kids.set(Number(id), ids);
    for (const kid of ids) isKid.add(kid);
  }
  const walk = (id: number): readonly number[] => kids.get(id)?.flatMap(walk) ?? [id];
  return [...kids.keys()].filter((id) => !isKid.has(id)).flatMap(walk);
}

/** The sheet that each part of a printed report begins on, from 1; null where the PDF does not say so. */
export function partPages(pdf: Uint8Array, parts: number): readonly (number | null)[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const places = new Map(sheetsOf(text).map((id, at) => [id, at + 1]));
  const targets = new Map([...text.matchAll(DESTINATION)].map(([, part, id]) => [`part-${part}`, Number(id)]));
  return Array.from({ length: parts }, (_, at) => places.get(targets.get(anchorOf(at)) ?? -1) ?? null);
}
