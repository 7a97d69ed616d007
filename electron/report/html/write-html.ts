import { isOnePage, type BuiltPart, type OnPart, type ReportContent } from '#electron/report/report-content.ts';
import { oneLine, saidIn, wordIn } from '#electron/report/voices.ts';
import { htmlBlock } from './blocks.ts';
import { paperPolicy } from '#electron/security/content-policy.ts';
import { anchorOf, htmlLines, htmlText } from './markup.ts';
import { paperStyle } from './paper-style.ts';

function cover(content: ReportContent): string {
  const { document, voices, cover: lines, coverText, logo } = content;
  const notices = document.notices.map(({ text }) => `<li>${htmlLines(saidIn(voices, text))}</li>`);
  const noted =
    notices.length === 0 || isOnePage(content)
      ? ''
      : `<aside class="notices"><p class="label">${htmlLines(wordIn(voices, 'paper-report:notices'))}</p><ul>${notices.join('')}</ul></aside>`;
  const facts = lines.map(({ label, value }) => `<div><dt>${htmlLines(label)}</dt><dd>${htmlText(value)}</dd></div>`);
  return [
    '<header class="cover">',
    logo ? `<img class="logo" alt="" src="data:${logo.mediaType};base64,${htmlText(logo.content)}">` : '',
    `<p class="plant">${htmlLines(saidIn(voices, document.plant))}</p>`,
    `<h1>${htmlLines(saidIn(voices, document.title))}</h1>`,
    coverText.trim() === '' ? '' : `<p class="text">${htmlText(coverText)}</p>`,
    noted,
    `<dl class="facts">${facts.join('')}</dl>`,
    '</header>',
  ].join('\n');
}

const pageIdOf = (place: number): string => `page-${place + 1}`;

function contents({ parts, voices }: ReportContent): string {
  const entries = parts.map(({ part: { number, depth, title } }, at) => {
    const shown = `<span class="title">${htmlLines(saidIn(voices, title))}</span><span class="leader"></span>`;
    const link = `<span class="number">${htmlText(number)}</span>${shown}<span class="page" id="${pageIdOf(at)}"></span>`;
    return `<li class="depth-${depth}"><a href="#${anchorOf(at)}">${link}</a></li>`;
  });
  const title = htmlLines(wordIn(voices, 'paper-report:contents'));
  return `<nav class="contents"><p class="heading">${title}</p><ol>${entries.join('\n')}</ol></nav>`;
}

function partOf({ part, blocks }: BuiltPart, at: number, content: ReportContent): string {
  const heading = part.depth === 1 ? 'h2' : 'h3';
  const number = part.number === '' ? '' : `<span class="number">${htmlText(part.number)}</span> `;
  const clause = part.clause === null ? '' : ` <span class="clause">${htmlText(part.clause)}</span>`;
  const title = `<span class="title">${htmlLines(saidIn(content.voices, part.title))}</span>`;
  return [
    `<section class="depth-${part.depth}">`,
    `<${heading} id="${anchorOf(at)}">${number}${title}${clause}</${heading}>`,
    ...blocks.map((block) => htmlBlock(block, content)),
    '</section>',
  ].join('\n');
}

/** The body of a report, part by part; this is what takes long. */
export function htmlParts(content: ReportContent, onPart: OnPart): readonly string[] {
  return content.parts.map((part, at) => {
    onPart(at, content.parts.length);
    return partOf(part, at, content);
  });
}

/** A report as one HTML page that needs no other file; `faces` gives the letters of a text as CSS. */
export function htmlPage(content: ReportContent, parts: readonly string[], faces: (text: string) => string): string {
  const { document, voices, paper } = content;
  const title = `${oneLine(saidIn(voices, document.plant))} – ${oneLine(saidIn(voices, document.title))}`;
  const isBrief = isOnePage(content);
  const body = [cover(content), isBrief ? '' : contents(content), '<main>', ...parts, '</main>'].join('\n');
  return [
    '<!doctype html>',
    `<html lang="${voices[0].locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="${paperPolicy}">`,
    `<title>${htmlText(title)}</title>`,
    `<style>\n${faces(title + body)}\n${paperStyle(paper)}</style>`,
    '</head>',
    `<body class="${voices.length > 1 ? 'two' : 'one'}${isBrief ? ' brief' : ''}">`,
    body,
    '</body>',
    '</html>\n',
  ].join('\n');
}

/** The same page with the sheet that each part begins on in its contents, where that is known. */
export function withPageNumbers(html: string, pages: readonly (number | null)[]): string {
  return html.replace(/(<span class="page" id="page-(\d+)">)(?=<\/span>)/g, (whole, open: string, part: string) => {
    const page = pages[Number(part) - 1];
    return page ? `${open}${page}` : whole;
  });
}
