/** What XML 1.0 does not allow in a text. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[\u{7f}-\u{9f}]/gu;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it may stand in XML, with its lines. */
export function ooxmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');
}

/** A part of a package as an XML document. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** What a part of a package refers to; types are those of the office formats. */
export function relations(all: readonly Relation[]): string {
  const rows = all.map(({ id, type, target }) => {
    const kind = type === 'core-properties' ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
  });
  return xmlPart(`<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`);
}

/** What each part of a package is: by its ending, or by its name. */
export function contentTypes(
  byEnding: Readonly<Record<string, string>>,
  byName: Readonly<Record<string, string>>,
): string {
  const endings = Object.entries(byEnding).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  const names = Object.entries(byName).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return xmlPart(`<Types xmlns="${PACKAGE}/content-types">${[...endings, ...names].join('')}</Types>`);
}

/** The title of a document, as its properties say it. */
export function coreProperties(title: string, day: string): string {
  const stamp = `${day}T00:00:00Z`;
  return xmlPart(
    [
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
      `<dc:title>${ooxmlText(title)}</dc:title>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
      '</cp:coreProperties>',
    ].join(''),
  );
}
