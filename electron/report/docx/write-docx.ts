import { contentTypes, coreProperties, relations, xmlPart } from '#electron/report/package/ooxml.ts';
import { zipPackage, type PackageFile } from '#electron/report/package/zip-package.ts';
import { isOnePage, type BuiltPart, type OnPart, type ReportContent } from '#electron/report/report-content.ts';
import { oneLine, saidIn, wordIn } from '#electron/report/voices.ts';
import type { Part } from '#shared/report/report-document.ts';
import { docxBlock, docxFacts, type DocxSetting } from './blocks.ts';
import { makePictures, type Pictures } from './pictures.ts';
import { bookmark, field, inLine, paragraph, paragraphs, run } from './runs.ts';
import { sectionProperties, sheetFor } from './sheet.ts';
import { fontTablePart, stylesPart, WORD } from './styles.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  WORD,
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const markOf = (place: number): string => `_Toc${place + 1}`;

function cover(setting: DocxSetting): string {
  const { document, voices, cover: lines, coverText, logo } = setting.content;
  const notices = document.notices.flatMap(({ text }) => saidIn(voices, text));
  const facts = lines.map(({ label, value }) => ({
    label: { say: 'words', words: oneLine(label) } as const,
    value: { say: 'words', words: value } as const,
  }));
  return [
    logo ? paragraph(null, setting.pictures.logo(logo)) : '',
    paragraphs(isOnePage(setting.content) ? 'BriefSubtitle' : 'Subtitle', saidIn(voices, document.plant)),
    paragraphs('Title', saidIn(voices, document.title)),
    coverText.trim() === '' ? '' : paragraph('BodyText', run(coverText)),
    ...(notices.length === 0
      ? []
      : [paragraph('Caption', inLine(wordIn(voices, 'paper-report:notices'))), paragraphs('Notice', notices)]),
    paragraph('BodyText', ''),
    docxFacts({ block: 'facts', facts }, setting),
  ].join('');
}

function headingRuns({ number, title, clause }: Part, { voices }: ReportContent, hasClause: boolean): string {
  const numbered = number === '' ? '' : run(`${number}  `);
  const answered = hasClause && clause !== null ? run(`   ${clause}`, { color: '5E656C' }) : '';
  return numbered + inLine(saidIn(voices, title)) + answered;
}

/** The contents: what a program shows until it works them out anew. */
function contents(content: ReportContent): string {
  const entries = content.parts.map(({ part }, at) => {
    const page = field(`PAGEREF ${markOf(at)} \\h`, '');
    const shown = `<w:hyperlink w:anchor="${markOf(at)}">${headingRuns(part, content, false)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
    return { style: `TOC${part.depth}`, shown };
  });
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const begin = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>${mark('separate')}`;
  return [
    paragraphs('TOCHeading', [{ locale: null, text: oneLine(wordIn(content.voices, 'paper-report:contents')) }]),
    ...entries.map(({ style, shown }, at) => paragraph(style, (at === 0 ? begin : '') + shown)),
    paragraph(null, mark('end')),
  ].join('\n');
}

function partOf({ part, blocks }: BuiltPart, at: number, setting: DocxSetting): string {
  const heading = bookmark(at + 1, markOf(at), headingRuns(part, setting.content, true));
  const style = isOnePage(setting.content) ? 'Heading2' : `Heading${part.depth}`;
  return [paragraph(style, heading), ...blocks.map((block) => docxBlock(block, setting))].join('\n');
}

/** The running head or foot: two texts at both ends of a line. */
function running(element: 'hdr' | 'ftr', left: string, right: string): string {
  const line = paragraph(element === 'hdr' ? 'Header' : 'Footer', `${left}<w:r><w:tab/></w:r>${right}`);
  return xmlPart(`<w:${element} ${NAMESPACES}>${line}</w:${element}>`);
}

function footOf({ voices, document }: ReportContent): string {
  const [page, of] = [field('PAGE', run('1')), field('NUMPAGES', run('1'))];
  const [before = '', between = '', after = ''] = oneLine(
    wordIn(voices, 'paper-report:pageOf', { page: '\u0000', of: '\u0000' }).slice(0, 1),
  ).split('\u0000');
  const notices = oneLine(document.notices.slice(0, 1).flatMap(({ text }) => saidIn(voices, text).slice(0, 1)));
  return running('ftr', run(notices), run(before) + page + run(between) + of + run(after));
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function packageOf(content: ReportContent, body: string, pictures: Pictures): readonly PackageFile[] {
  const { document, voices, paper } = content;
  const [plant, title] = [oneLine(saidIn(voices, document.plant)), oneLine(saidIn(voices, document.title))];
  const sheet = sheetFor(paper);
  const parts = { styles: 'styles', settings: 'settings', fontTable: 'fontTable', head: 'header', foot: 'footer' };
  const related = Object.entries(parts).map(([id, type]) => ({ id, type, target: `${id}.xml` }));
  const overrides = Object.entries(parts).map(([id, type]) => [`word/${id}.xml`, `${MAIN}.${type}+xml`]);
  const types = contentTypes(
    {
      rels: 'application/vnd.openxmlformats-package.relationships+xml',
      xml: 'application/xml',
      png: 'image/png',
      jpg: 'image/jpeg',
      svg: 'image/svg+xml',
    },
    {
      'word/document.xml': `${MAIN}.document.main+xml`,
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      ...(Object.fromEntries(overrides) as Record<string, string>),
    },
  );
  const settings =
    '<w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  return [
    { name: '[Content_Types].xml', content: types },
    {
      name: '_rels/.rels',
      content: relations([
        { id: 'document', type: 'officeDocument', target: 'word/document.xml' },
        { id: 'core', type: 'core-properties', target: 'docProps/core.xml' },
      ]),
    },
    { name: 'docProps/core.xml', content: coreProperties(`${plant} – ${title}`, content.day) },
    {
      name: 'word/document.xml',
      content: xmlPart(`<w:document ${NAMESPACES}><w:body>${body}${sectionProperties(sheet)}</w:body></w:document>`),
    },
    { name: 'word/_rels/document.xml.rels', content: relations([...related, ...pictures.relations]) },
    { name: 'word/styles.xml', content: stylesPart(sheet.inner) },
    { name: 'word/settings.xml', content: xmlPart(`<w:settings ${WORD}>${settings}</w:settings>`) },
    { name: 'word/fontTable.xml', content: fontTablePart() },
    { name: 'word/head.xml', content: running('hdr', run(plant), run(title)) },
    { name: 'word/foot.xml', content: footOf(content) },
    ...pictures.files,
  ];
}

/** A report as a Word document, with the styles, contents and repeated heads of tables that Word knows. */
export function writeDocx(content: ReportContent, onPart: OnPart): Uint8Array {
  const sheet = sheetFor(content.paper);
  const pictures = makePictures(sheet);
  const setting: DocxSetting = { content, sheet, pictures };
  const parts = content.parts.map((part, at) => {
    onPart(at, content.parts.length);
    return partOf(part, at, setting);
  });
  return zipPackage(
    packageOf(content, [cover(setting), isOnePage(content) ? '' : contents(content), ...parts].join('\n'), pictures),
  );
}
